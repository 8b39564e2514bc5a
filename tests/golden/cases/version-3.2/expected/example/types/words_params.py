"""What calls write: types of `client.words`."""

from typing import TypedDict


class WordQueryParams(TypedDict):
    like: str
