"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .completions import Completion, Model
    from .completions_params import CompletionParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".completions": ["Completion", "Model"],
            ".completions_params": ["CompletionParam"],
        },
        modules=[],
    )

__all__ = [
    "Completion",
    "CompletionParam",
    "Model",
]
