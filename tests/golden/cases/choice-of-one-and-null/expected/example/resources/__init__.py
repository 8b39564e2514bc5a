"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import jobs_views
    from .jobs import AsyncJobs, Jobs
else:
    __getattr__ = attach(
        __name__,
        {
            ".jobs": ["AsyncJobs", "Jobs"],
        },
        modules=["jobs_views"],
    )

__all__ = [
    "AsyncJobs",
    "Jobs",
    "jobs_views",
]
