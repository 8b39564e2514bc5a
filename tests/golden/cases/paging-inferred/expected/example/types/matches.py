"""What calls read: types of `client.matches`."""

from .._runtime.models import BaseModel
from .shared import Thing


class MatchListResponse(BaseModel):
    users: list[Thing] | None = None
    groups: list[Thing] | None = None
    next_page_token: str | None = None
