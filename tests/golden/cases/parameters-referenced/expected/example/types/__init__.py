"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .words import Problem, Word
    from .words_params import Version, WordParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".words": ["Problem", "Word"],
            ".words_params": ["Version", "WordParam"],
        },
        modules=[],
    )

__all__ = [
    "Problem",
    "Version",
    "Word",
    "WordParam",
]
