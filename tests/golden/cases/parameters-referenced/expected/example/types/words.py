"""What calls read: types of `client.words`."""

from .._runtime.models import BaseModel


class Word(BaseModel):
    text: str


class Problem(BaseModel):
    message: str | None = None
