"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .rooms import AsyncRooms, Rooms
else:
    __getattr__ = attach(
        __name__,
        {
            ".rooms": ["AsyncRooms", "Rooms"],
        },
        modules=[],
    )

__all__ = [
    "AsyncRooms",
    "Rooms",
]
