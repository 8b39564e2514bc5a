"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .other import Unused
    from .posts import Audience, Post, Stats
    from .posts_params import DraftParam, NewPostParam
    from .shared import User
    from .shared_params import UserParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".other": ["Unused"],
            ".posts": ["Audience", "Post", "Stats"],
            ".posts_params": ["DraftParam", "NewPostParam"],
            ".shared": ["User"],
            ".shared_params": ["UserParam"],
        },
        modules=[],
    )

__all__ = [
    "Audience",
    "DraftParam",
    "NewPostParam",
    "Post",
    "Stats",
    "Unused",
    "User",
    "UserParam",
]
