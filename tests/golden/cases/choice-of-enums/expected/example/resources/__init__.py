"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import bookings_views
    from .bookings import AsyncBookings, Bookings
else:
    __getattr__ = attach(
        __name__,
        {
            ".bookings": ["AsyncBookings", "Bookings"],
        },
        modules=["bookings_views"],
    )

__all__ = [
    "AsyncBookings",
    "Bookings",
    "bookings_views",
]
