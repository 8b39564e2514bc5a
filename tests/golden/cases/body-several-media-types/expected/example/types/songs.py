"""What calls read: types of `client.songs`."""

from .._runtime.models import BaseModel


class Song(BaseModel):
    name: str
