"""What calls read: types of `client.users`."""

from .._runtime.models import BaseModel
from .shared import Thing


class UserListResponse(BaseModel):
    users: list[Thing]
    next_page_token: str | None = None
