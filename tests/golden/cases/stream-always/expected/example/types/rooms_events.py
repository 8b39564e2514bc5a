"""What calls read: types of `client.rooms.events`."""

from datetime import datetime

from .._runtime.models import BaseModel


class RoomEvent(BaseModel):
    at: datetime
    text: str | None = None
