"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import a_b_views, root_views, search_views
    from .a_b import AB, AsyncAB
    from .root import AsyncRoot, Root
    from .search import AsyncSearch, Search
else:
    __getattr__ = attach(
        __name__,
        {
            ".a_b": ["AB", "AsyncAB"],
            ".root": ["AsyncRoot", "Root"],
            ".search": ["AsyncSearch", "Search"],
        },
        modules=["a_b_views", "root_views", "search_views"],
    )

__all__ = [
    "AB",
    "AsyncAB",
    "AsyncRoot",
    "AsyncSearch",
    "Root",
    "Search",
    "a_b_views",
    "root_views",
    "search_views",
]
