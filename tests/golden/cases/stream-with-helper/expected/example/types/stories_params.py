"""What calls write: types of `client.stories`."""

from typing import NotRequired, TypedDict


class StoryCreateParams(TypedDict):
    topic: str
    stream: NotRequired[bool]
