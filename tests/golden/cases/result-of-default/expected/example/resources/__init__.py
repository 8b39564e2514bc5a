"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import quotes_views
    from .quotes import AsyncQuotes, Quotes
else:
    __getattr__ = attach(
        __name__,
        {
            ".quotes": ["AsyncQuotes", "Quotes"],
        },
        modules=["quotes_views"],
    )

__all__ = [
    "AsyncQuotes",
    "Quotes",
    "quotes_views",
]
