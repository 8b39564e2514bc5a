"""What calls write: types of `client.animals`."""

from typing import NotRequired, TypedDict


class CatParam(TypedDict):
    kind: str
    name: str
    lives: NotRequired[int]
