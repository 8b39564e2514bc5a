"""What calls read: types of `client.events`."""

from typing import Literal

from .._runtime.models import BaseModel


class Event(BaseModel):
    type: Literal["event"]
    version: Literal[2]
    final: Literal[True] | None = None
    nothing: None = None
    ratio: float | None = None
