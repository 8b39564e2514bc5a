"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import things_views
    from .things import AsyncThings, Things
else:
    __getattr__ = attach(
        __name__,
        {
            ".things": ["AsyncThings", "Things"],
        },
        modules=["things_views"],
    )

__all__ = [
    "AsyncThings",
    "Things",
    "things_views",
]
