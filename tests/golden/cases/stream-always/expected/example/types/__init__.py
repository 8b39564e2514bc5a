"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .rooms_events import RoomEvent
else:
    __getattr__ = attach(
        __name__,
        {
            ".rooms_events": ["RoomEvent"],
        },
        modules=[],
    )

__all__ = [
    "RoomEvent",
]
