"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .dice import Roll
    from .dice_params import RollParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".dice": ["Roll"],
            ".dice_params": ["RollParam"],
        },
        modules=[],
    )

__all__ = [
    "Roll",
    "RollParam",
]
