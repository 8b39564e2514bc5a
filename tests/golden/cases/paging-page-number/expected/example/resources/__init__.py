"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import pictures_views
    from .pictures import AsyncPictures, Pictures
else:
    __getattr__ = attach(
        __name__,
        {
            ".pictures": ["AsyncPictures", "Pictures"],
        },
        modules=["pictures_views"],
    )

__all__ = [
    "AsyncPictures",
    "Pictures",
    "pictures_views",
]
