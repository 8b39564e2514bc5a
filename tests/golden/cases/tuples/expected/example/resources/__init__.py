"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import shapes_views
    from .shapes import AsyncShapes, Shapes
else:
    __getattr__ = attach(
        __name__,
        {
            ".shapes": ["AsyncShapes", "Shapes"],
        },
        modules=["shapes_views"],
    )

__all__ = [
    "AsyncShapes",
    "Shapes",
    "shapes_views",
]
