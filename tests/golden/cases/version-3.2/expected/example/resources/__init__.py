"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import words_changes_views, words_views
    from .words import AsyncWords, Words
    from .words_changes import AsyncChanges, Changes
else:
    __getattr__ = attach(
        __name__,
        {
            ".words": ["AsyncWords", "Words"],
            ".words_changes": ["AsyncChanges", "Changes"],
        },
        modules=["words_changes_views", "words_views"],
    )

__all__ = [
    "AsyncChanges",
    "AsyncWords",
    "Changes",
    "Words",
    "words_changes_views",
    "words_views",
]
