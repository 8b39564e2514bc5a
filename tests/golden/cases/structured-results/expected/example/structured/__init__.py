"""Results whose text is read as a type that the caller chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .results import TypedAnswer
else:
    __getattr__ = attach(
        __name__,
        {
            ".results": ["TypedAnswer"],
        },
        modules=[],
    )

__all__ = [
    "TypedAnswer",
]
