"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .readings import Reading
    from .readings_params import ReadingParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".readings": ["Reading"],
            ".readings_params": ["ReadingParam"],
        },
        modules=[],
    )

__all__ = [
    "Reading",
    "ReadingParam",
]
