"""The events that streams are read as: types of `client.answers`."""

from .._runtime.models import BaseModel


class Piece(BaseModel):
    text: str
