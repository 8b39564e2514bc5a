"""What calls write: types of `client.searches`."""

from typing import Literal, NotRequired, TypedDict

from .._runtime.inputs import SequenceNotStr


class SearchParam(TypedDict):
    query: str
    mode: Literal["fast", "deep"]
    """How to look."""
    exact: NotRequired[bool]
    language: NotRequired[str]
    boost: NotRequired[float]
    fields: NotRequired[SequenceNotStr[str]]
    page: NotRequired[int | None]
