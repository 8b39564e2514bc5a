"""What calls write: types of `client.speeches`."""

from typing import Literal, NotRequired, TypedDict


class SpeechCreateParams(TypedDict):
    stream_format: NotRequired[Literal["sse", "audio"]]
