"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .values import AsyncValues, Values
else:
    __getattr__ = attach(
        __name__,
        {
            ".values": ["AsyncValues", "Values"],
        },
        modules=[],
    )

__all__ = [
    "AsyncValues",
    "Values",
]
