"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import events_views, values_views, words_views
    from .events import AsyncEvents, Events
    from .values import AsyncValues, Values
    from .words import AsyncWords, Words
else:
    __getattr__ = attach(
        __name__,
        {
            ".events": ["AsyncEvents", "Events"],
            ".values": ["AsyncValues", "Values"],
            ".words": ["AsyncWords", "Words"],
        },
        modules=["events_views", "values_views", "words_views"],
    )

__all__ = [
    "AsyncEvents",
    "AsyncValues",
    "AsyncWords",
    "Events",
    "Values",
    "Words",
    "events_views",
    "values_views",
    "words_views",
]
