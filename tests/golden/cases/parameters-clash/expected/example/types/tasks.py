"""What calls read: types of `client.tasks`."""

from .._runtime.models import BaseModel


class Kind(BaseModel):
    name: str | None = None
