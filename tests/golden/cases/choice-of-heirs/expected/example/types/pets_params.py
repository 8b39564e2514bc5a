"""What calls write: types of `client.pets`."""

from typing import Literal, NotRequired, TypedDict


class CatParam(TypedDict):
    kind: Literal["cat"]
    name: str
    lives: NotRequired[int]
