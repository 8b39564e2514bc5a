"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .books import Book
    from .books_params import BookParam
    from .books_reviews import Review
else:
    __getattr__ = attach(
        __name__,
        {
            ".books": ["Book"],
            ".books_params": ["BookParam"],
            ".books_reviews": ["Review"],
        },
        modules=[],
    )

__all__ = [
    "Book",
    "BookParam",
    "Review",
]
