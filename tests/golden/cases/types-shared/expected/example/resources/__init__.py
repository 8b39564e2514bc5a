"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import posts_views, users_views
    from .posts import AsyncPosts, Posts
    from .users import AsyncUsers, Users
else:
    __getattr__ = attach(
        __name__,
        {
            ".posts": ["AsyncPosts", "Posts"],
            ".users": ["AsyncUsers", "Users"],
        },
        modules=["posts_views", "users_views"],
    )

__all__ = [
    "AsyncPosts",
    "AsyncUsers",
    "Posts",
    "Users",
    "posts_views",
    "users_views",
]
