"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .trips import NotFound, Problem, TripCreateError, TripCreateResponse
else:
    __getattr__ = attach(
        __name__,
        {
            ".trips": ["NotFound", "Problem", "TripCreateError", "TripCreateResponse"],
        },
        modules=[],
    )

__all__ = [
    "NotFound",
    "Problem",
    "TripCreateError",
    "TripCreateResponse",
]
