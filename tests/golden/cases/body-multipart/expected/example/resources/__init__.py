"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import photos_views
    from .photos import AsyncPhotos, Photos
else:
    __getattr__ = attach(
        __name__,
        {
            ".photos": ["AsyncPhotos", "Photos"],
        },
        modules=["photos_views"],
    )

__all__ = [
    "AsyncPhotos",
    "Photos",
    "photos_views",
]
