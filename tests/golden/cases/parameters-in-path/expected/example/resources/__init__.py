"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import shops_days_orders_views
    from .shops import AsyncShops, Shops
    from .shops_days import AsyncDays, Days
    from .shops_days_orders import AsyncOrders, Orders
else:
    __getattr__ = attach(
        __name__,
        {
            ".shops": ["AsyncShops", "Shops"],
            ".shops_days": ["AsyncDays", "Days"],
            ".shops_days_orders": ["AsyncOrders", "Orders"],
        },
        modules=["shops_days_orders_views"],
    )

__all__ = [
    "AsyncDays",
    "AsyncOrders",
    "AsyncShops",
    "Days",
    "Orders",
    "Shops",
    "shops_days_orders_views",
]
