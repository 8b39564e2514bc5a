"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Thing(BaseModel):
    id: str
    name: str | None = None
