"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import albums_views
    from .albums import Albums, AsyncAlbums
else:
    __getattr__ = attach(
        __name__,
        {
            ".albums": ["Albums", "AsyncAlbums"],
        },
        modules=["albums_views"],
    )

__all__ = [
    "Albums",
    "AsyncAlbums",
    "albums_views",
]
