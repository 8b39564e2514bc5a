"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .dictionaries import Counts, Dictionary, DictionaryInlineValue, Entry
    from .dictionaries_params import CountsParam, DictionaryInlineValueParam, DictionaryParam, EntryParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".dictionaries": ["Counts", "Dictionary", "DictionaryInlineValue", "Entry"],
            ".dictionaries_params": ["CountsParam", "DictionaryInlineValueParam", "DictionaryParam", "EntryParam"],
        },
        modules=[],
    )

__all__ = [
    "Counts",
    "CountsParam",
    "Dictionary",
    "DictionaryInlineValue",
    "DictionaryInlineValueParam",
    "DictionaryParam",
    "Entry",
    "EntryParam",
]
