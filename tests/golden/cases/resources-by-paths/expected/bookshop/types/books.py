"""What calls read: types of `client.books`."""

from .._runtime.models import BaseModel


class Book(BaseModel):
    title: str
