"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import rooms_events_views
    from .rooms import AsyncRooms, Rooms
    from .rooms_events import AsyncEvents, Events
else:
    __getattr__ = attach(
        __name__,
        {
            ".rooms": ["AsyncRooms", "Rooms"],
            ".rooms_events": ["AsyncEvents", "Events"],
        },
        modules=["rooms_events_views"],
    )

__all__ = [
    "AsyncEvents",
    "AsyncRooms",
    "Events",
    "Rooms",
    "rooms_events_views",
]
