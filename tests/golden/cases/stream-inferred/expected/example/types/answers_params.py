"""What calls write: types of `client.answers`."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict


class AnswerCreateParams(TypedDict):
    question: str
    stream: NotRequired[bool | None]
    """Whether to answer in pieces."""
    stream_options: NotRequired[Mapping[str, object]]
