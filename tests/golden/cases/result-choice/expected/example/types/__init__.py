"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .draws import (
        DrawCreateResponse,
        DrawListResponseItem,
        Loss,
        UnknownDrawCreateResponse,
        UnknownDrawListResponseItem,
        Win,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".draws": [
                "DrawCreateResponse",
                "DrawListResponseItem",
                "Loss",
                "UnknownDrawCreateResponse",
                "UnknownDrawListResponseItem",
                "Win",
            ],
        },
        modules=[],
    )

__all__ = [
    "DrawCreateResponse",
    "DrawListResponseItem",
    "Loss",
    "UnknownDrawCreateResponse",
    "UnknownDrawListResponseItem",
    "Win",
]
