"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import lamps_views
    from .lamps import AsyncLamps, Lamps
else:
    __getattr__ = attach(
        __name__,
        {
            ".lamps": ["AsyncLamps", "Lamps"],
        },
        modules=["lamps_views"],
    )

__all__ = [
    "AsyncLamps",
    "Lamps",
    "lamps_views",
]
