"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import queries_views
    from .queries import AsyncQueries, Queries
else:
    __getattr__ = attach(
        __name__,
        {
            ".queries": ["AsyncQueries", "Queries"],
        },
        modules=["queries_views"],
    )

__all__ = [
    "AsyncQueries",
    "Queries",
    "queries_views",
]
