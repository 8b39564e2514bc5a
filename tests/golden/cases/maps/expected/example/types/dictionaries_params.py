"""What calls write: types of `client.dictionaries`."""

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import SequenceNotStr


class EntryParam(TypedDict):
    text: str


class DictionaryInlineValueParam(TypedDict):
    n: int


CountsParam: TypeAlias = Mapping[str, int]
"""How often each word is used."""


class DictionaryParam(TypedDict):
    words: Mapping[str, str]
    entries: NotRequired[Mapping[str, EntryParam]]
    synonyms: NotRequired[Mapping[str, SequenceNotStr[str]]]
    inline: NotRequired[Mapping[str, DictionaryInlineValueParam]]
    counts: NotRequired[CountsParam]
