"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import searches_views
    from .searches import AsyncSearches, Searches
else:
    __getattr__ = attach(
        __name__,
        {
            ".searches": ["AsyncSearches", "Searches"],
        },
        modules=["searches_views"],
    )

__all__ = [
    "AsyncSearches",
    "Searches",
    "searches_views",
]
