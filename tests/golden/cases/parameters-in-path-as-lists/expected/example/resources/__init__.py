"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import stations_views
    from .stations import AsyncStations, Stations
else:
    __getattr__ = attach(
        __name__,
        {
            ".stations": ["AsyncStations", "Stations"],
        },
        modules=["stations_views"],
    )

__all__ = [
    "AsyncStations",
    "Stations",
    "stations_views",
]
