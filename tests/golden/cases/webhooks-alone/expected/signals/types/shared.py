"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Alarm(BaseModel):
    room: str
    loud: bool | None = None
