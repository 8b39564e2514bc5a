"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .lamps import Lamp
    from .lamps_params import LampParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".lamps": ["Lamp"],
            ".lamps_params": ["LampParam"],
        },
        modules=[],
    )

__all__ = [
    "Lamp",
    "LampParam",
]
