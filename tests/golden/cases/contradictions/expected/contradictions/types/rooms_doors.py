"""What calls read: types of `client.rooms.doors`."""

from .._runtime.models import BaseModel


class Door(BaseModel):
    sign: str | None = None
    """No value is a text and a number."""
