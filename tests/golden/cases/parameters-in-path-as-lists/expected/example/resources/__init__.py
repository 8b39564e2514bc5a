"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .stations import AsyncStations, Stations
else:
    __getattr__ = attach(
        __name__,
        {
            ".stations": ["AsyncStations", "Stations"],
        },
        modules=[],
    )

__all__ = [
    "AsyncStations",
    "Stations",
]
