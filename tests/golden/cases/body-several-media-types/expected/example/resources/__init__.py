"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import songs_views
    from .songs import AsyncSongs, Songs
else:
    __getattr__ = attach(
        __name__,
        {
            ".songs": ["AsyncSongs", "Songs"],
        },
        modules=["songs_views"],
    )

__all__ = [
    "AsyncSongs",
    "Songs",
    "songs_views",
]
