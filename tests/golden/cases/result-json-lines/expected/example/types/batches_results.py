"""What calls read: types of `client.batches.results`."""

from .._runtime.models import BaseModel


class BatchResult(BaseModel):
    custom_id: str
    ok: bool | None = None
