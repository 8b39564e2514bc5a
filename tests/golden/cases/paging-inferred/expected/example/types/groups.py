"""What calls read: types of `client.groups`."""

from .._runtime.models import BaseModel
from .shared import Thing


class GroupListResponse(BaseModel):
    groups: list[Thing]
    next_page_token: str
    total: int | None = None
    """How many groups there are."""
