"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import readings_views
    from .readings import AsyncReadings, Readings
else:
    __getattr__ = attach(
        __name__,
        {
            ".readings": ["AsyncReadings", "Readings"],
        },
        modules=["readings_views"],
    )

__all__ = [
    "AsyncReadings",
    "Readings",
    "readings_views",
]
