"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import maps_views
    from .maps import AsyncMaps, Maps
else:
    __getattr__ = attach(
        __name__,
        {
            ".maps": ["AsyncMaps", "Maps"],
        },
        modules=["maps_views"],
    )

__all__ = [
    "AsyncMaps",
    "Maps",
    "maps_views",
]
