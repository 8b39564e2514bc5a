"""What calls write: types of `client.drawings`."""

from collections.abc import Iterable
from typing import Literal, NotRequired, TypeAlias, TypedDict, Union


class CircleParam(TypedDict):
    kind: Literal["circle"]
    radius: float


class SquareParam(TypedDict):
    kind: Literal["square"]
    side: float


ShapeParam: TypeAlias = Union[CircleParam, SquareParam]
"""Something to draw."""


class DrawingParam(TypedDict):
    shapes: Iterable[ShapeParam]
    frame: NotRequired[ShapeParam | None]
