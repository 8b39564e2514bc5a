"""What calls write: types of `client.rooms`."""

from typing import NotRequired, TypedDict


class RoomCreateParams(TypedDict):
    floor: NotRequired[str]
