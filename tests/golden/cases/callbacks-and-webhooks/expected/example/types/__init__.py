"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .hooks_params import HookCreateParams
    from .shared import Happened
else:
    __getattr__ = attach(
        __name__,
        {
            ".hooks_params": ["HookCreateParams"],
            ".shared": ["Happened"],
        },
        modules=[],
    )

__all__ = [
    "Happened",
    "HookCreateParams",
]
