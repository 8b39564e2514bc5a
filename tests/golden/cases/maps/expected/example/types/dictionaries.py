"""What calls read: types of `client.dictionaries`."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class Entry(BaseModel):
    text: str


class DictionaryInlineValue(BaseModel):
    n: int


Counts: TypeAlias = dict[str, int]
"""How often each word is used."""


class Dictionary(BaseModel):
    words: dict[str, str]
    entries: dict[str, Entry] | None = None
    synonyms: dict[str, list[str]] | None = None
    inline: dict[str, DictionaryInlineValue] | None = None
    counts: Counts | None = None
