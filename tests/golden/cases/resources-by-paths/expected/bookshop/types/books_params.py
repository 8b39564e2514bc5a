"""What calls write: types of `client.books`."""

from typing import TypedDict


class BookParam(TypedDict):
    title: str
