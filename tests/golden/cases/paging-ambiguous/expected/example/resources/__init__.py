"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import groups_views, users_views
    from .groups import AsyncGroups, Groups
    from .users import AsyncUsers, Users
else:
    __getattr__ = attach(
        __name__,
        {
            ".groups": ["AsyncGroups", "Groups"],
            ".users": ["AsyncUsers", "Users"],
        },
        modules=["groups_views", "users_views"],
    )

__all__ = [
    "AsyncGroups",
    "AsyncUsers",
    "Groups",
    "Users",
    "groups_views",
    "users_views",
]
