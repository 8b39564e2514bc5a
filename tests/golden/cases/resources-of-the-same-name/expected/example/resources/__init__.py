"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import carts_items_views, items_views, shops_cart_items_views, shops_items_views
    from .carts import AsyncCarts, Carts
    from .carts_items import AsyncCartsItems, CartsItems
    from .items import AsyncItems, Items
    from .shops import AsyncShops, Shops
    from .shops_cart_items import AsyncCartItems, CartItems
    from .shops_items import AsyncShopsItems, ShopsItems
else:
    __getattr__ = attach(
        __name__,
        {
            ".carts": ["AsyncCarts", "Carts"],
            ".carts_items": ["AsyncCartsItems", "CartsItems"],
            ".items": ["AsyncItems", "Items"],
            ".shops": ["AsyncShops", "Shops"],
            ".shops_cart_items": ["AsyncCartItems", "CartItems"],
            ".shops_items": ["AsyncShopsItems", "ShopsItems"],
        },
        modules=["carts_items_views", "items_views", "shops_cart_items_views", "shops_items_views"],
    )

__all__ = [
    "AsyncCartItems",
    "AsyncCarts",
    "AsyncCartsItems",
    "AsyncItems",
    "AsyncShops",
    "AsyncShopsItems",
    "CartItems",
    "Carts",
    "CartsItems",
    "Items",
    "Shops",
    "ShopsItems",
    "carts_items_views",
    "items_views",
    "shops_cart_items_views",
    "shops_items_views",
]
