"""What calls write: types of `client.shapes`."""

from collections.abc import Iterable
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import SequenceNotStr

PointParam: TypeAlias = tuple[float, float]


class ShapeParam(TypedDict):
    center: PointParam
    corners: Iterable[PointParam]
    label: NotRequired[tuple[str, int]]
    path: NotRequired[SequenceNotStr[str | float]]
