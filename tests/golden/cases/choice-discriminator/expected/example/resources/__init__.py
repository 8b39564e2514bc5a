"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .drawings import AsyncDrawings, Drawings
else:
    __getattr__ = attach(
        __name__,
        {
            ".drawings": ["AsyncDrawings", "Drawings"],
        },
        modules=[],
    )

__all__ = [
    "AsyncDrawings",
    "Drawings",
]
