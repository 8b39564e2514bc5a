"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .books import Book
    from .books_params import NewBookParam
    from .other import Dated, Titled
else:
    __getattr__ = attach(
        __name__,
        {
            ".books": ["Book"],
            ".books_params": ["NewBookParam"],
            ".other": ["Dated", "Titled"],
        },
        modules=[],
    )

__all__ = [
    "Book",
    "Dated",
    "NewBookParam",
    "Titled",
]
