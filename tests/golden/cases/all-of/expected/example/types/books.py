"""What calls read: types of `client.books`."""

from .._runtime.models import BaseModel


class Book(BaseModel):
    """A book that has been added."""

    title: str
    """What it is called."""
    year: int
    """The year of the first edition."""
    month: int | None = None
    author: str
    id: str
