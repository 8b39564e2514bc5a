"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .orders import Article, Money, Order, OrderSize, Size
    from .orders_params import ArticleParam, MoneyParam, OrderParam, OrderSizeParam, SizeParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".orders": ["Article", "Money", "Order", "OrderSize", "Size"],
            ".orders_params": ["ArticleParam", "MoneyParam", "OrderParam", "OrderSizeParam", "SizeParam"],
        },
        modules=[],
    )

__all__ = [
    "Article",
    "ArticleParam",
    "Money",
    "MoneyParam",
    "Order",
    "OrderParam",
    "OrderSize",
    "OrderSizeParam",
    "Size",
    "SizeParam",
]
