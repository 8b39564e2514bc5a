"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .names import AsyncNames, Names
    from .points import AsyncPoints, Points
else:
    __getattr__ = attach(
        __name__,
        {
            ".names": ["AsyncNames", "Names"],
            ".points": ["AsyncPoints", "Points"],
        },
        modules=[],
    )

__all__ = [
    "AsyncNames",
    "AsyncPoints",
    "Names",
    "Points",
]
