"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import plants_views, seeds_views
    from .plants import AsyncPlants, Plants
    from .seeds import AsyncSeeds, Seeds
else:
    __getattr__ = attach(
        __name__,
        {
            ".plants": ["AsyncPlants", "Plants"],
            ".seeds": ["AsyncSeeds", "Seeds"],
        },
        modules=["plants_views", "seeds_views"],
    )

__all__ = [
    "AsyncPlants",
    "AsyncSeeds",
    "Plants",
    "Seeds",
    "plants_views",
    "seeds_views",
]
