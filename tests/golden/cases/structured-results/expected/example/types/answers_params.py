"""What calls write: types of `client.answers`."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict


class AnswerCreateParams(TypedDict):
    question: str
    asked: NotRequired[bool]
    shape: NotRequired[Mapping[str, object]]
