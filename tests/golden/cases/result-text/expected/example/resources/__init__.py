"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import feed_views, reports_views
    from .feed import AsyncFeed, Feed
    from .reports import AsyncReports, Reports
else:
    __getattr__ = attach(
        __name__,
        {
            ".feed": ["AsyncFeed", "Feed"],
            ".reports": ["AsyncReports", "Reports"],
        },
        modules=["feed_views", "reports_views"],
    )

__all__ = [
    "AsyncFeed",
    "AsyncReports",
    "Feed",
    "Reports",
    "feed_views",
    "reports_views",
]
