"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .shapes import AsyncShapes, Shapes
else:
    __getattr__ = attach(
        __name__,
        {
            ".shapes": ["AsyncShapes", "Shapes"],
        },
        modules=[],
    )

__all__ = [
    "AsyncShapes",
    "Shapes",
]
