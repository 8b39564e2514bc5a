"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import prompts_views
    from .prompts import AsyncPrompts, Prompts
else:
    __getattr__ = attach(
        __name__,
        {
            ".prompts": ["AsyncPrompts", "Prompts"],
        },
        modules=["prompts_views"],
    )

__all__ = [
    "AsyncPrompts",
    "Prompts",
    "prompts_views",
]
