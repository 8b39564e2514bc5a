"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import words_views
    from .words import AsyncWords, Words
else:
    __getattr__ = attach(
        __name__,
        {
            ".words": ["AsyncWords", "Words"],
        },
        modules=["words_views"],
    )

__all__ = [
    "AsyncWords",
    "Words",
    "words_views",
]
