"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import orders_views, users_views
    from .orders import AsyncOrders, Orders
    from .users import AsyncUsers, Users
else:
    __getattr__ = attach(
        __name__,
        {
            ".orders": ["AsyncOrders", "Orders"],
            ".users": ["AsyncUsers", "Users"],
        },
        modules=["orders_views", "users_views"],
    )

__all__ = [
    "AsyncOrders",
    "AsyncUsers",
    "Orders",
    "Users",
    "orders_views",
    "users_views",
]
