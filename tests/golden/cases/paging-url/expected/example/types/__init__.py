"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .events import Event, Events
else:
    __getattr__ = attach(
        __name__,
        {
            ".events": ["Event", "Events"],
        },
        modules=[],
    )

__all__ = [
    "Event",
    "Events",
]
