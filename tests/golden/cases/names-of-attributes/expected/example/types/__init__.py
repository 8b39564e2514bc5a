"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .points import Point
    from .points_params import PointParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".points": ["Point"],
            ".points_params": ["PointParam"],
        },
        modules=[],
    )

__all__ = [
    "Point",
    "PointParam",
]
