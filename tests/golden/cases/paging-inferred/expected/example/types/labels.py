"""What calls read: types of `client.labels`."""

from .._runtime.models import BaseModel
from .shared import Thing


class LabelListResponse(BaseModel):
    labels: list[Thing] | None = None
    next_page_token: str | None = None
