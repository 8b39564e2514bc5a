"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import stories_views
    from .stories import AsyncStories, Stories
else:
    __getattr__ = attach(
        __name__,
        {
            ".stories": ["AsyncStories", "Stories"],
        },
        modules=["stories_views"],
    )

__all__ = [
    "AsyncStories",
    "Stories",
    "stories_views",
]
