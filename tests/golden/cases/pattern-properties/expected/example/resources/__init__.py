"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import grids_views
    from .grids import AsyncGrids, Grids
else:
    __getattr__ = attach(
        __name__,
        {
            ".grids": ["AsyncGrids", "Grids"],
        },
        modules=["grids_views"],
    )

__all__ = [
    "AsyncGrids",
    "Grids",
    "grids_views",
]
