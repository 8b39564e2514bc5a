"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import pings_views, sessions_views
    from .pings import AsyncPings, Pings
    from .sessions import AsyncSessions, Sessions
else:
    __getattr__ = attach(
        __name__,
        {
            ".pings": ["AsyncPings", "Pings"],
            ".sessions": ["AsyncSessions", "Sessions"],
        },
        modules=["pings_views", "sessions_views"],
    )

__all__ = [
    "AsyncPings",
    "AsyncSessions",
    "Pings",
    "Sessions",
    "pings_views",
    "sessions_views",
]
