"""What calls write: types of `client.events`."""

from datetime import datetime
from typing import NotRequired, TypedDict


class EventParam(TypedDict):
    kind: str
    at: NotRequired[str | datetime]
