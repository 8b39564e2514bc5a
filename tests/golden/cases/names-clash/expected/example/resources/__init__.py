"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .things import AsyncThings, Things
else:
    __getattr__ = attach(
        __name__,
        {
            ".things": ["AsyncThings", "Things"],
        },
        modules=[],
    )

__all__ = [
    "AsyncThings",
    "Things",
]
