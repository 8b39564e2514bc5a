"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import words_changes_views, words_views, words_word_lists_views
    from .words import AsyncWords, Words
    from .words_changes import AsyncChanges, Changes
    from .words_word_lists import AsyncWordLists, WordLists
else:
    __getattr__ = attach(
        __name__,
        {
            ".words": ["AsyncWords", "Words"],
            ".words_changes": ["AsyncChanges", "Changes"],
            ".words_word_lists": ["AsyncWordLists", "WordLists"],
        },
        modules=["words_changes_views", "words_views", "words_word_lists_views"],
    )

__all__ = [
    "AsyncChanges",
    "AsyncWordLists",
    "AsyncWords",
    "Changes",
    "WordLists",
    "Words",
    "words_changes_views",
    "words_views",
    "words_word_lists_views",
]
