"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .tokens import AsyncTokens, Tokens
else:
    __getattr__ = attach(
        __name__,
        {
            ".tokens": ["AsyncTokens", "Tokens"],
        },
        modules=[],
    )

__all__ = [
    "AsyncTokens",
    "Tokens",
]
