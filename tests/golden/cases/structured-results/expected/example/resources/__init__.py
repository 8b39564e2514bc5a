"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import answers_views
    from .answers import Answers, AsyncAnswers
else:
    __getattr__ = attach(
        __name__,
        {
            ".answers": ["Answers", "AsyncAnswers"],
        },
        modules=["answers_views"],
    )

__all__ = [
    "Answers",
    "AsyncAnswers",
    "answers_views",
]
