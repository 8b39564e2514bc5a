"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import shirts_views
    from .shirts import AsyncShirts, Shirts
else:
    __getattr__ = attach(
        __name__,
        {
            ".shirts": ["AsyncShirts", "Shirts"],
        },
        modules=["shirts_views"],
    )

__all__ = [
    "AsyncShirts",
    "Shirts",
    "shirts_views",
]
