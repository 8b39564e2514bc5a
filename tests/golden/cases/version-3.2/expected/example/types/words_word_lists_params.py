"""What calls write: types of `client.words.word_lists`."""

from typing import NotRequired, TypedDict


class WordListListFilterSizeParam(TypedDict):
    min: NotRequired[int]


class WordListListFilterRangeParam(TypedDict):
    min: NotRequired[int]


class WordListSearchJsonParam(TypedDict):
    like: NotRequired[str]
