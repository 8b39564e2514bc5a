"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import books_reviews_views, books_views, stock_views
    from .books import AsyncBooks, Books
    from .books_reviews import AsyncReviews, Reviews
    from .stock import AsyncStock, Stock
else:
    __getattr__ = attach(
        __name__,
        {
            ".books": ["AsyncBooks", "Books"],
            ".books_reviews": ["AsyncReviews", "Reviews"],
            ".stock": ["AsyncStock", "Stock"],
        },
        modules=["books_reviews_views", "books_views", "stock_views"],
    )

__all__ = [
    "AsyncBooks",
    "AsyncReviews",
    "AsyncStock",
    "Books",
    "Reviews",
    "Stock",
    "books_reviews_views",
    "books_views",
    "stock_views",
]
