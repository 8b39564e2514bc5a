"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import labels_views
    from .labels import AsyncLabels, Labels
else:
    __getattr__ = attach(
        __name__,
        {
            ".labels": ["AsyncLabels", "Labels"],
        },
        modules=["labels_views"],
    )

__all__ = [
    "AsyncLabels",
    "Labels",
    "labels_views",
]
