"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Users(BaseModel):
    users: list[str] | None = None
    next: str | None = None
