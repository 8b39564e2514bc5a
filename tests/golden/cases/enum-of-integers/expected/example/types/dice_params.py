"""What calls write: types of `client.dice`."""

from typing import Literal, NotRequired, TypedDict


class RollParam(TypedDict):
    sides: Literal[4, 6, 20]
    modifier: NotRequired[Literal[-1, 0, 1]]
    weight: NotRequired[float]
    mixed: NotRequired[Literal["auto", 1, True]]
