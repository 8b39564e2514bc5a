"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import events_views
    from .events import AsyncEvents, Events
else:
    __getattr__ = attach(
        __name__,
        {
            ".events": ["AsyncEvents", "Events"],
        },
        modules=["events_views"],
    )

__all__ = [
    "AsyncEvents",
    "Events",
    "events_views",
]
