"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import letters_views, scans_views
    from .letters import AsyncLetters, Letters
    from .scans import AsyncScans, Scans
else:
    __getattr__ = attach(
        __name__,
        {
            ".letters": ["AsyncLetters", "Letters"],
            ".scans": ["AsyncScans", "Scans"],
        },
        modules=["letters_views", "scans_views"],
    )

__all__ = [
    "AsyncLetters",
    "AsyncScans",
    "Letters",
    "Scans",
    "letters_views",
    "scans_views",
]
