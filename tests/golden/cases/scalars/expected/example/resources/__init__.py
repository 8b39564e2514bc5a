"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .readings import AsyncReadings, Readings
else:
    __getattr__ = attach(
        __name__,
        {
            ".readings": ["AsyncReadings", "Readings"],
        },
        modules=[],
    )

__all__ = [
    "AsyncReadings",
    "Readings",
]
