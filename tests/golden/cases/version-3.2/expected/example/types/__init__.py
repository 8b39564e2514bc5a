"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .other import WordListListFilter, WordListListFilterRange, WordListListFilterSize
    from .words import Change, Entry, Noun, OtherEntry, UnknownEntry, Verb
    from .words_params import WordQueryParams
    from .words_word_lists import WordListStreamEvent
    from .words_word_lists_params import (
        WordListListFilterRangeParam,
        WordListListFilterSizeParam,
        WordListSearchJsonParam,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".other": ["WordListListFilter", "WordListListFilterRange", "WordListListFilterSize"],
            ".words": ["Change", "Entry", "Noun", "OtherEntry", "UnknownEntry", "Verb"],
            ".words_params": ["WordQueryParams"],
            ".words_word_lists": ["WordListStreamEvent"],
            ".words_word_lists_params": [
                "WordListListFilterRangeParam",
                "WordListListFilterSizeParam",
                "WordListSearchJsonParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Change",
    "Entry",
    "Noun",
    "OtherEntry",
    "UnknownEntry",
    "Verb",
    "WordListListFilter",
    "WordListListFilterRange",
    "WordListListFilterRangeParam",
    "WordListListFilterSize",
    "WordListListFilterSizeParam",
    "WordListSearchJsonParam",
    "WordListStreamEvent",
    "WordQueryParams",
]
