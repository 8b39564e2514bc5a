"""What calls write: types of `client.words`."""

from typing import Literal, TypeAlias, TypedDict


class WordParam(TypedDict):
    text: str


Version: TypeAlias = Literal["1", "2"]
