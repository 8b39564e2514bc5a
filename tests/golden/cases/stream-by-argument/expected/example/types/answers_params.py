"""What calls write: types of `client.answers`."""

from typing import NotRequired, TypedDict

from .._runtime.inputs import SequenceNotStr


class AnswerCreateParams(TypedDict):
    question: str
    """What you want to know."""
    max_words: NotRequired[int]
    stream: NotRequired[bool]
    """Whether to answer in pieces."""
    tags: NotRequired[SequenceNotStr[str]]
