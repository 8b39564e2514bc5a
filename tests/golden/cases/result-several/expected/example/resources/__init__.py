"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import builds_views
    from .builds import AsyncBuilds, Builds
else:
    __getattr__ = attach(
        __name__,
        {
            ".builds": ["AsyncBuilds", "Builds"],
        },
        modules=["builds_views"],
    )

__all__ = [
    "AsyncBuilds",
    "Builds",
    "builds_views",
]
