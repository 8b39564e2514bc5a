"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .deliveries import AsyncDeliveries, Deliveries
else:
    __getattr__ = attach(
        __name__,
        {
            ".deliveries": ["AsyncDeliveries", "Deliveries"],
        },
        modules=[],
    )

__all__ = [
    "AsyncDeliveries",
    "Deliveries",
]
