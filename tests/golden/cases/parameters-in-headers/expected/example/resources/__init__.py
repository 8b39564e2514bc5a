"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import reports_views
    from .reports import AsyncReports, Reports
else:
    __getattr__ = attach(
        __name__,
        {
            ".reports": ["AsyncReports", "Reports"],
        },
        modules=["reports_views"],
    )

__all__ = [
    "AsyncReports",
    "Reports",
    "reports_views",
]
