"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .shared import Alarm
else:
    __getattr__ = attach(
        __name__,
        {
            ".shared": ["Alarm"],
        },
        modules=[],
    )

__all__ = [
    "Alarm",
]
