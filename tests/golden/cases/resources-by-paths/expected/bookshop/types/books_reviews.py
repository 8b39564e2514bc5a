"""What calls read: types of `client.books.reviews`."""

from .._runtime.models import BaseModel


class Review(BaseModel):
    stars: int
