"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import rows_views
    from .rows import AsyncRows, Rows
else:
    __getattr__ = attach(
        __name__,
        {
            ".rows": ["AsyncRows", "Rows"],
        },
        modules=["rows_views"],
    )

__all__ = [
    "AsyncRows",
    "Rows",
    "rows_views",
]
