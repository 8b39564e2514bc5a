"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import values_views
    from .values import AsyncValues, Values
else:
    __getattr__ = attach(
        __name__,
        {
            ".values": ["AsyncValues", "Values"],
        },
        modules=["values_views"],
    )

__all__ = [
    "AsyncValues",
    "Values",
    "values_views",
]
