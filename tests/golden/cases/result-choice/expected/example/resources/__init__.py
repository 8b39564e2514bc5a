"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import draws_views
    from .draws import AsyncDraws, Draws
else:
    __getattr__ = attach(
        __name__,
        {
            ".draws": ["AsyncDraws", "Draws"],
        },
        modules=["draws_views"],
    )

__all__ = [
    "AsyncDraws",
    "Draws",
    "draws_views",
]
