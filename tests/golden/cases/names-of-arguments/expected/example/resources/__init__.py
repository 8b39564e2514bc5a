"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .queries import AsyncQueries, Queries
else:
    __getattr__ = attach(
        __name__,
        {
            ".queries": ["AsyncQueries", "Queries"],
        },
        modules=[],
    )

__all__ = [
    "AsyncQueries",
    "Queries",
]
