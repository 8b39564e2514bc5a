"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import notes_views
    from .notes import AsyncNotes, Notes
else:
    __getattr__ = attach(
        __name__,
        {
            ".notes": ["AsyncNotes", "Notes"],
        },
        modules=["notes_views"],
    )

__all__ = [
    "AsyncNotes",
    "Notes",
    "notes_views",
]
