"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .jobs import Job, JobLimits, Maybe, Outcome
    from .jobs_params import JobLimitsParam, JobParam, MaybeParam, OutcomeParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".jobs": ["Job", "JobLimits", "Maybe", "Outcome"],
            ".jobs_params": ["JobLimitsParam", "JobParam", "MaybeParam", "OutcomeParam"],
        },
        modules=[],
    )

__all__ = [
    "Job",
    "JobLimits",
    "JobLimitsParam",
    "JobParam",
    "Maybe",
    "MaybeParam",
    "Outcome",
    "OutcomeParam",
]
