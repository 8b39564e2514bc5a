"""Results whose text is read as a type that the caller chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .results import ParsedMessage
else:
    __getattr__ = attach(
        __name__,
        {
            ".results": ["ParsedMessage"],
        },
        modules=[],
    )

__all__ = [
    "ParsedMessage",
]
