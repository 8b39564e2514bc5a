"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import dictionaries_views
    from .dictionaries import AsyncDictionaries, Dictionaries
else:
    __getattr__ = attach(
        __name__,
        {
            ".dictionaries": ["AsyncDictionaries", "Dictionaries"],
        },
        modules=["dictionaries_views"],
    )

__all__ = [
    "AsyncDictionaries",
    "Dictionaries",
    "dictionaries_views",
]
