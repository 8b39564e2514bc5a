"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import drawings_views
    from .drawings import AsyncDrawings, Drawings
else:
    __getattr__ = attach(
        __name__,
        {
            ".drawings": ["AsyncDrawings", "Drawings"],
        },
        modules=["drawings_views"],
    )

__all__ = [
    "AsyncDrawings",
    "Drawings",
    "drawings_views",
]
