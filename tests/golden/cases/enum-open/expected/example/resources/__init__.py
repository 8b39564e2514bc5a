"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import completions_views
    from .completions import AsyncCompletions, Completions
else:
    __getattr__ = attach(
        __name__,
        {
            ".completions": ["AsyncCompletions", "Completions"],
        },
        modules=["completions_views"],
    )

__all__ = [
    "AsyncCompletions",
    "Completions",
    "completions_views",
]
