"""What calls write: types of `client.colors`."""

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import SequenceNotStr

ColorsParam: TypeAlias = SequenceNotStr[str]


class RgbParam(TypedDict):
    R: NotRequired[int]
    G: NotRequired[int]
    B: NotRequired[int]
