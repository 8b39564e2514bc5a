"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import time_views
    from .time import AsyncTime, Time
else:
    __getattr__ = attach(
        __name__,
        {
            ".time": ["AsyncTime", "Time"],
        },
        modules=["time_views"],
    )

__all__ = [
    "AsyncTime",
    "Time",
    "time_views",
]
