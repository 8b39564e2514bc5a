"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import books_views
    from .books import AsyncBooks, Books
else:
    __getattr__ = attach(
        __name__,
        {
            ".books": ["AsyncBooks", "Books"],
        },
        modules=["books_views"],
    )

__all__ = [
    "AsyncBooks",
    "Books",
    "books_views",
]
