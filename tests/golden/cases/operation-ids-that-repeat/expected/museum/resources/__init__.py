"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import paintings_views
    from .paintings import AsyncPaintings, Paintings
else:
    __getattr__ = attach(
        __name__,
        {
            ".paintings": ["AsyncPaintings", "Paintings"],
        },
        modules=["paintings_views"],
    )

__all__ = [
    "AsyncPaintings",
    "Paintings",
    "paintings_views",
]
