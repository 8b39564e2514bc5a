"""What calls write: types of `client.lamps`."""

from typing import NotRequired, TypedDict


class LampParam(TypedDict):
    colour: object
    shade: NotRequired[None]
    switch: NotRequired[object]
