"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import flights_views
    from .flights import AsyncFlights, Flights
else:
    __getattr__ = attach(
        __name__,
        {
            ".flights": ["AsyncFlights", "Flights"],
        },
        modules=["flights_views"],
    )

__all__ = [
    "AsyncFlights",
    "Flights",
    "flights_views",
]
