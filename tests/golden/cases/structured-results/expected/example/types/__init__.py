"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .answers import Answer, AnswerChoice, AnswerChoiceMessage
    from .answers_params import AnswerCreateParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".answers": ["Answer", "AnswerChoice", "AnswerChoiceMessage"],
            ".answers_params": ["AnswerCreateParams"],
        },
        modules=[],
    )

__all__ = [
    "Answer",
    "AnswerChoice",
    "AnswerChoiceMessage",
    "AnswerCreateParams",
]
