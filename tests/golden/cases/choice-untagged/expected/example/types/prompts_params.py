"""What calls write: types of `client.prompts`."""

from collections.abc import Iterable
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import SequenceNotStr


class ImageParam(TypedDict):
    width: int


class SoundParam(TypedDict):
    seconds: int


ContentParam: TypeAlias = str | ImageParam
"""Text or a picture."""


class PromptParam(TypedDict):
    input: str | SequenceNotStr[str] | ImageParam | Iterable[ImageParam]
    either: NotRequired[ImageParam | SoundParam]
    amount: NotRequired[int | str]
    content: NotRequired[ContentParam]
