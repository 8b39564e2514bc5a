"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .pens import AsyncPens, Pens
else:
    __getattr__ = attach(
        __name__,
        {
            ".pens": ["AsyncPens", "Pens"],
        },
        modules=[],
    )

__all__ = [
    "AsyncPens",
    "Pens",
]
