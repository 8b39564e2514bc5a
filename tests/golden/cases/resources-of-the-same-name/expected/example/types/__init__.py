"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .carts_items import CartItemListResponseItem
    from .shared import Item
else:
    __getattr__ = attach(
        __name__,
        {
            ".carts_items": ["CartItemListResponseItem"],
            ".shared": ["Item"],
        },
        modules=[],
    )

__all__ = [
    "CartItemListResponseItem",
    "Item",
]
