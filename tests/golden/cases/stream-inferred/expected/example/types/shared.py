"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Piece(BaseModel):
    delta: str


class Answer(BaseModel):
    text: str
