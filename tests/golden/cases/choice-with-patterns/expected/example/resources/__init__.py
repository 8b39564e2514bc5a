"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import deliveries_views
    from .deliveries import AsyncDeliveries, Deliveries
else:
    __getattr__ = attach(
        __name__,
        {
            ".deliveries": ["AsyncDeliveries", "Deliveries"],
        },
        modules=["deliveries_views"],
    )

__all__ = [
    "AsyncDeliveries",
    "Deliveries",
    "deliveries_views",
]
