"""What calls write: types that several resources share."""

from typing import NotRequired, TypedDict


class WordListListFilterSizeParam(TypedDict):
    min: NotRequired[int]


class WordListListFilterRangeParam(TypedDict):
    min: NotRequired[int]
