"""What calls write: types of `client.completions`."""

from typing import Literal, NotRequired, TypedDict

from .completions import Model


class CompletionParam(TypedDict):
    model: Model
    voice: NotRequired[str | Literal["alto", "bass"]]
