"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .rows import AsyncRows, Rows
else:
    __getattr__ = attach(
        __name__,
        {
            ".rows": ["AsyncRows", "Rows"],
        },
        modules=[],
    )

__all__ = [
    "AsyncRows",
    "Rows",
]
