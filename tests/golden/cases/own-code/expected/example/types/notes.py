"""What calls read: types of `client.notes`."""

from .._runtime.models import BaseModel


class Note(BaseModel):
    text: str
