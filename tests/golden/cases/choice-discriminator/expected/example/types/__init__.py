"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .drawings import Circle, Drawing, Shape, Square, UnknownShape
    from .drawings_params import CircleParam, DrawingParam, ShapeParam, SquareParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".drawings": ["Circle", "Drawing", "Shape", "Square", "UnknownShape"],
            ".drawings_params": ["CircleParam", "DrawingParam", "ShapeParam", "SquareParam"],
        },
        modules=[],
    )

__all__ = [
    "Circle",
    "CircleParam",
    "Drawing",
    "DrawingParam",
    "Shape",
    "ShapeParam",
    "Square",
    "SquareParam",
    "UnknownShape",
]
