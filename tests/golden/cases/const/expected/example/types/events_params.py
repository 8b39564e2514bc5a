"""What calls write: types of `client.events`."""

from typing import Literal, NotRequired, TypedDict


class EventParam(TypedDict):
    type: Literal["event"]
    version: Literal[2]
    final: NotRequired[Literal[True]]
    nothing: NotRequired[None]
    ratio: NotRequired[float]
