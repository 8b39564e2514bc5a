"""What calls write: types of `client.letters`."""

from collections.abc import Iterable, Mapping
from typing import NotRequired, TypedDict


class LetterCreateToParam(TypedDict):
    city: NotRequired[str]


class LetterCreateParams(TypedDict):
    to: NotRequired[LetterCreateToParam]
    variables: NotRequired[Mapping[str, str]]
    pages: NotRequired[Iterable[int]]
