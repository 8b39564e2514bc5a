"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .posts import AsyncPosts, Posts
    from .users import AsyncUsers, Users
else:
    __getattr__ = attach(
        __name__,
        {
            ".posts": ["AsyncPosts", "Posts"],
            ".users": ["AsyncUsers", "Users"],
        },
        modules=[],
    )

__all__ = [
    "AsyncPosts",
    "AsyncUsers",
    "Posts",
    "Users",
]
