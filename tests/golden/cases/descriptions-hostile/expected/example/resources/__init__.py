"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .letters import AsyncLetters, Letters
else:
    __getattr__ = attach(
        __name__,
        {
            ".letters": ["AsyncLetters", "Letters"],
        },
        modules=[],
    )

__all__ = [
    "AsyncLetters",
    "Letters",
]
