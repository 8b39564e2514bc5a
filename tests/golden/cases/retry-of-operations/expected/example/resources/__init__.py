"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import rooms_views
    from .rooms import AsyncRooms, Rooms
else:
    __getattr__ = attach(
        __name__,
        {
            ".rooms": ["AsyncRooms", "Rooms"],
        },
        modules=["rooms_views"],
    )

__all__ = [
    "AsyncRooms",
    "Rooms",
    "rooms_views",
]
