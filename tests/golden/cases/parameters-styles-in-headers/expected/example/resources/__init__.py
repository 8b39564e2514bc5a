"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import colors_views
    from .colors import AsyncColors, Colors
else:
    __getattr__ = attach(
        __name__,
        {
            ".colors": ["AsyncColors", "Colors"],
        },
        modules=["colors_views"],
    )

__all__ = [
    "AsyncColors",
    "Colors",
    "colors_views",
]
