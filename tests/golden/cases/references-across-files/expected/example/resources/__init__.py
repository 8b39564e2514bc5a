"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import orders_views
    from .orders import AsyncOrders, Orders
else:
    __getattr__ = attach(
        __name__,
        {
            ".orders": ["AsyncOrders", "Orders"],
        },
        modules=["orders_views"],
    )

__all__ = [
    "AsyncOrders",
    "Orders",
    "orders_views",
]
