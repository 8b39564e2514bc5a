"""What calls read: types of `client.shapes`."""

from typing import TypeAlias

from .._runtime.models import BaseModel

Point: TypeAlias = tuple[float, float]


class Shape(BaseModel):
    center: Point
    corners: list[Point]
    label: tuple[str, int] | None = None
    path: list[str | float] | None = None
