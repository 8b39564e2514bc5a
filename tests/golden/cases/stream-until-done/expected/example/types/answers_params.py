"""What calls write: types of `client.answers`."""

from typing import NotRequired, TypedDict


class AnswerCreateParams(TypedDict):
    question: str
    """What you want to know."""
    stream: NotRequired[bool]
    """Whether to answer in pieces."""
