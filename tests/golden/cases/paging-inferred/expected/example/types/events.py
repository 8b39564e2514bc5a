"""What calls read: types of `client.events`."""

from typing import Literal

from .._runtime.models import BaseModel
from .shared import Thing


class EventListResponse(BaseModel):
    object: Literal["list"]
    data: list[Thing]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
