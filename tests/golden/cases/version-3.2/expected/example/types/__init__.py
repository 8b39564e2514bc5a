"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .words import Entry, Noun, UnknownEntry, Verb
    from .words_changes import Change
    from .words_params import WordQueryParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".words": ["Entry", "Noun", "UnknownEntry", "Verb"],
            ".words_changes": ["Change"],
            ".words_params": ["WordQueryParams"],
        },
        modules=[],
    )

__all__ = [
    "Change",
    "Entry",
    "Noun",
    "UnknownEntry",
    "Verb",
    "WordQueryParams",
]
