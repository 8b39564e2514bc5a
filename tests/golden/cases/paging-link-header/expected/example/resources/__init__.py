"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import issues_views, labels_views
    from .issues import AsyncIssues, Issues
    from .labels import AsyncLabels, Labels
else:
    __getattr__ = attach(
        __name__,
        {
            ".issues": ["AsyncIssues", "Issues"],
            ".labels": ["AsyncLabels", "Labels"],
        },
        modules=["issues_views", "labels_views"],
    )

__all__ = [
    "AsyncIssues",
    "AsyncLabels",
    "Issues",
    "Labels",
    "issues_views",
    "labels_views",
]
