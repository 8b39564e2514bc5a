"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import dice_views
    from .dice import AsyncDice, Dice
else:
    __getattr__ = attach(
        __name__,
        {
            ".dice": ["AsyncDice", "Dice"],
        },
        modules=["dice_views"],
    )

__all__ = [
    "AsyncDice",
    "Dice",
    "dice_views",
]
