"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .paintings import Painting
    from .paintings_params import PaintingParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".paintings": ["Painting"],
            ".paintings_params": ["PaintingParam"],
        },
        modules=[],
    )

__all__ = [
    "Painting",
    "PaintingParam",
]
