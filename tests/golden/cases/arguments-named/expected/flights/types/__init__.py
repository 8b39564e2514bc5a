"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .flights_params import FlightArguments, FlightCreateParams, FlightListParams, State
else:
    __getattr__ = attach(
        __name__,
        {
            ".flights_params": ["FlightArguments", "FlightCreateParams", "FlightListParams", "State"],
        },
        modules=[],
    )

__all__ = [
    "FlightArguments",
    "FlightCreateParams",
    "FlightListParams",
    "State",
]
