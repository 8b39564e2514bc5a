"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import tables_views
    from .tables import AsyncTables, Tables
else:
    __getattr__ = attach(
        __name__,
        {
            ".tables": ["AsyncTables", "Tables"],
        },
        modules=["tables_views"],
    )

__all__ = [
    "AsyncTables",
    "Tables",
    "tables_views",
]
