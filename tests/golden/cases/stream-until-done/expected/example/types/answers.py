"""What calls read: types of `client.answers`."""

from .._runtime.models import BaseModel


class Answer(BaseModel):
    text: str
