"""Types of the document that no call uses."""

from .._runtime.models import BaseModel


class Titled(BaseModel):
    title: str
    """What it is called."""


class Dated(BaseModel):
    year: int | None = None
    month: int | None = None
