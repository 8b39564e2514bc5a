"""What calls write: types of `client.words.word_lists`."""

from typing import NotRequired, TypedDict


class WordListSearchJsonParam(TypedDict):
    like: NotRequired[str]
