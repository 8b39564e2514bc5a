"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import hooks_views
    from .hooks import AsyncHooks, Hooks
else:
    __getattr__ = attach(
        __name__,
        {
            ".hooks": ["AsyncHooks", "Hooks"],
        },
        modules=["hooks_views"],
    )

__all__ = [
    "AsyncHooks",
    "Hooks",
    "hooks_views",
]
