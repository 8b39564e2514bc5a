"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import boxes_views
    from .boxes import AsyncBoxes, Boxes
else:
    __getattr__ = attach(
        __name__,
        {
            ".boxes": ["AsyncBoxes", "Boxes"],
        },
        modules=["boxes_views"],
    )

__all__ = [
    "AsyncBoxes",
    "Boxes",
    "boxes_views",
]
