"""What calls write: types of `client.books`."""

from typing import NotRequired, TypedDict


class NewBookParam(TypedDict):
    """A book that is to be added."""

    title: str
    """What it is called."""
    year: NotRequired[int]
    month: NotRequired[int]
    author: str
