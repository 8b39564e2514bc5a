"""What calls read: types of `client.words.changes`."""

from .._runtime.models import BaseModel


class Change(BaseModel):
    word: str
