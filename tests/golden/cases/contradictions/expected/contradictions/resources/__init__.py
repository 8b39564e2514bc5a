"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import rooms_doors_views, rooms_views
    from .rooms import AsyncRooms, Rooms
    from .rooms_doors import AsyncDoors, Doors
else:
    __getattr__ = attach(
        __name__,
        {
            ".rooms": ["AsyncRooms", "Rooms"],
            ".rooms_doors": ["AsyncDoors", "Doors"],
        },
        modules=["rooms_doors_views", "rooms_views"],
    )

__all__ = [
    "AsyncDoors",
    "AsyncRooms",
    "Doors",
    "Rooms",
    "rooms_doors_views",
    "rooms_views",
]
