"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import trips_views
    from .trips import AsyncTrips, Trips
else:
    __getattr__ = attach(
        __name__,
        {
            ".trips": ["AsyncTrips", "Trips"],
        },
        modules=["trips_views"],
    )

__all__ = [
    "AsyncTrips",
    "Trips",
    "trips_views",
]
