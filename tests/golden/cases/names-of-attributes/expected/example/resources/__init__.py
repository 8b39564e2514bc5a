"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import points_views
    from .points import AsyncPoints, Points
else:
    __getattr__ = attach(
        __name__,
        {
            ".points": ["AsyncPoints", "Points"],
        },
        modules=["points_views"],
    )

__all__ = [
    "AsyncPoints",
    "Points",
    "points_views",
]
