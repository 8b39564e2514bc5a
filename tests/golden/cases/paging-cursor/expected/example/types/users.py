"""What calls read: types of `client.users`."""

from .._runtime.models import BaseModel
from .shared import User


class UserList(BaseModel):
    data: list[User]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
    """Whether there are more."""
