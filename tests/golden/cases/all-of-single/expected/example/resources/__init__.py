"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import letters_views
    from .letters import AsyncLetters, Letters
else:
    __getattr__ = attach(
        __name__,
        {
            ".letters": ["AsyncLetters", "Letters"],
        },
        modules=["letters_views"],
    )

__all__ = [
    "AsyncLetters",
    "Letters",
    "letters_views",
]
