"""What calls write: types of `client.watches`."""

from typing import NotRequired, TypedDict


class WatchCreateParams(TypedDict):
    stream: NotRequired[bool]
