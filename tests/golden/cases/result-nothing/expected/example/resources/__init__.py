"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import pings_views, sessions_views, tickets_views
    from .pings import AsyncPings, Pings
    from .sessions import AsyncSessions, Sessions
    from .tickets import AsyncTickets, Tickets
else:
    __getattr__ = attach(
        __name__,
        {
            ".pings": ["AsyncPings", "Pings"],
            ".sessions": ["AsyncSessions", "Sessions"],
            ".tickets": ["AsyncTickets", "Tickets"],
        },
        modules=["pings_views", "sessions_views", "tickets_views"],
    )

__all__ = [
    "AsyncPings",
    "AsyncSessions",
    "AsyncTickets",
    "Pings",
    "Sessions",
    "Tickets",
    "pings_views",
    "sessions_views",
    "tickets_views",
]
