"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .rooms_doors import Door
else:
    __getattr__ = attach(
        __name__,
        {
            ".rooms_doors": ["Door"],
        },
        modules=[],
    )

__all__ = [
    "Door",
]
