"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .shapes import Point, Shape
    from .shapes_params import PointParam, ShapeParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".shapes": ["Point", "Shape"],
            ".shapes_params": ["PointParam", "ShapeParam"],
        },
        modules=[],
    )

__all__ = [
    "Point",
    "PointParam",
    "Shape",
    "ShapeParam",
]
