"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .answers_params import AnswerCreateParams
    from .jobs_events import Done, JobEvent, Progress, UnknownJobEvent
    from .jobs_params import JobCreateParams
    from .shared import Answer, Piece
    from .speeches_params import SpeechCreateParams
    from .tales_params import TaleCreateParams
    from .watches_params import WatchCreateParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".answers_params": ["AnswerCreateParams"],
            ".jobs_events": ["Done", "JobEvent", "Progress", "UnknownJobEvent"],
            ".jobs_params": ["JobCreateParams"],
            ".shared": ["Answer", "Piece"],
            ".speeches_params": ["SpeechCreateParams"],
            ".tales_params": ["TaleCreateParams"],
            ".watches_params": ["WatchCreateParams"],
        },
        modules=[],
    )

__all__ = [
    "Answer",
    "AnswerCreateParams",
    "Done",
    "JobCreateParams",
    "JobEvent",
    "Piece",
    "Progress",
    "SpeechCreateParams",
    "TaleCreateParams",
    "UnknownJobEvent",
    "WatchCreateParams",
]
