"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import names_views, points_views
    from .names import AsyncNames, Names
    from .points import AsyncPoints, Points
else:
    __getattr__ = attach(
        __name__,
        {
            ".names": ["AsyncNames", "Names"],
            ".points": ["AsyncPoints", "Points"],
        },
        modules=["names_views", "points_views"],
    )

__all__ = [
    "AsyncNames",
    "AsyncPoints",
    "Names",
    "Points",
    "names_views",
    "points_views",
]
