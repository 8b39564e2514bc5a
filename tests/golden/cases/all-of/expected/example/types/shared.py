"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Titled(BaseModel):
    title: str
    """What it is called."""


class Dated(BaseModel):
    year: int | None = None
    month: int | None = None
