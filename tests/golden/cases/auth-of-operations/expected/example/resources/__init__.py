"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import sessions_views
    from .sessions import AsyncSessions, Sessions
else:
    __getattr__ = attach(
        __name__,
        {
            ".sessions": ["AsyncSessions", "Sessions"],
        },
        modules=["sessions_views"],
    )

__all__ = [
    "AsyncSessions",
    "Sessions",
    "sessions_views",
]
