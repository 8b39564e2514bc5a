"""What calls write: types of `client.colors`."""

from typing import NotRequired, TypedDict


class RgbParam(TypedDict):
    R: NotRequired[int]
    G: NotRequired[int]
    B: NotRequired[int]
