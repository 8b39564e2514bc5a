"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .colors_params import ColorsParam, RgbParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".colors_params": ["ColorsParam", "RgbParam"],
        },
        modules=[],
    )

__all__ = [
    "ColorsParam",
    "RgbParam",
]
