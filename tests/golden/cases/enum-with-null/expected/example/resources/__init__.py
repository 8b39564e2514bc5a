"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .lamps import AsyncLamps, Lamps
else:
    __getattr__ = attach(
        __name__,
        {
            ".lamps": ["AsyncLamps", "Lamps"],
        },
        modules=[],
    )

__all__ = [
    "AsyncLamps",
    "Lamps",
]
