"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .pages import AsyncPages, Pages
else:
    __getattr__ = attach(
        __name__,
        {
            ".pages": ["AsyncPages", "Pages"],
        },
        modules=[],
    )

__all__ = [
    "AsyncPages",
    "Pages",
]
