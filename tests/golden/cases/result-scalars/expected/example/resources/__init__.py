"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import count_views, raw_views, since_views, state_views, tally_views
    from .count import AsyncCount, Count
    from .raw import AsyncRaw, Raw
    from .since import AsyncSince, Since
    from .state import AsyncState, State
    from .tally import AsyncTally, Tally
else:
    __getattr__ = attach(
        __name__,
        {
            ".count": ["AsyncCount", "Count"],
            ".raw": ["AsyncRaw", "Raw"],
            ".since": ["AsyncSince", "Since"],
            ".state": ["AsyncState", "State"],
            ".tally": ["AsyncTally", "Tally"],
        },
        modules=["count_views", "raw_views", "since_views", "state_views", "tally_views"],
    )

__all__ = [
    "AsyncCount",
    "AsyncRaw",
    "AsyncSince",
    "AsyncState",
    "AsyncTally",
    "Count",
    "Raw",
    "Since",
    "State",
    "Tally",
    "count_views",
    "raw_views",
    "since_views",
    "state_views",
    "tally_views",
]
