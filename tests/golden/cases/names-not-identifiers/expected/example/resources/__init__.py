"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import items_views, responses_views
    from .items import AsyncItems, Items
    from .responses import AsyncResponses, Responses
else:
    __getattr__ = attach(
        __name__,
        {
            ".items": ["AsyncItems", "Items"],
            ".responses": ["AsyncResponses", "Responses"],
        },
        modules=["items_views", "responses_views"],
    )

__all__ = [
    "AsyncItems",
    "AsyncResponses",
    "Items",
    "Responses",
    "items_views",
    "responses_views",
]
