"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .orders import Order, OrderList
    from .shared import User
    from .users import UserList
else:
    __getattr__ = attach(
        __name__,
        {
            ".orders": ["Order", "OrderList"],
            ".shared": ["User"],
            ".users": ["UserList"],
        },
        modules=[],
    )

__all__ = [
    "Order",
    "OrderList",
    "User",
    "UserList",
]
