"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .bookings import Booking, Row
    from .bookings_params import BookingParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".bookings": ["Booking", "Row"],
            ".bookings_params": ["BookingParam"],
        },
        modules=[],
    )

__all__ = [
    "Booking",
    "BookingParam",
    "Row",
]
