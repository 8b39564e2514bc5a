"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .answers import Answer
    from .answers_events import AnswerEvent, Done, Piece, Ping, UnknownAnswerEvent
    from .answers_params import AnswerCreateParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".answers": ["Answer"],
            ".answers_events": ["AnswerEvent", "Done", "Piece", "Ping", "UnknownAnswerEvent"],
            ".answers_params": ["AnswerCreateParams"],
        },
        modules=[],
    )

__all__ = [
    "Answer",
    "AnswerCreateParams",
    "AnswerEvent",
    "Done",
    "Piece",
    "Ping",
    "UnknownAnswerEvent",
]
