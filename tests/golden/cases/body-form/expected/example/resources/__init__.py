"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import tokens_views
    from .tokens import AsyncTokens, Tokens
else:
    __getattr__ = attach(
        __name__,
        {
            ".tokens": ["AsyncTokens", "Tokens"],
        },
        modules=["tokens_views"],
    )

__all__ = [
    "AsyncTokens",
    "Tokens",
    "tokens_views",
]
