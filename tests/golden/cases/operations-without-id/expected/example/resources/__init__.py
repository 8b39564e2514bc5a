"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
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
        modules=[],
    )

__all__ = [
    "AB",
    "AsyncAB",
    "AsyncRoot",
    "AsyncSearch",
    "Root",
    "Search",
]
