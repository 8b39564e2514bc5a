"""What calls read: types of `client.posts`."""

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel
from .shared import User

Audience: TypeAlias = Literal["everyone", "friends"]
"""The same for both."""


class Stats(BaseModel):
    """Only read."""

    views: int | None = None


class Post(BaseModel):
    id: str
    author: User
    audience: Audience | None = None
    stats: Stats
