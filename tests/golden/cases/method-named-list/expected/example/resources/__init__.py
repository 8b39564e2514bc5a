"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import items_views
    from .items import AsyncItems, Items
else:
    __getattr__ = attach(
        __name__,
        {
            ".items": ["AsyncItems", "Items"],
        },
        modules=["items_views"],
    )

__all__ = [
    "AsyncItems",
    "Items",
    "items_views",
]
