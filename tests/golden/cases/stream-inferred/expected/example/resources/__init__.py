"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import answers_views, jobs_views, speeches_views, tales_views, watches_views
    from .answers import Answers, AsyncAnswers
    from .jobs import AsyncJobs, Jobs
    from .speeches import AsyncSpeeches, Speeches
    from .tales import AsyncTales, Tales
    from .watches import AsyncWatches, Watches
else:
    __getattr__ = attach(
        __name__,
        {
            ".answers": ["Answers", "AsyncAnswers"],
            ".jobs": ["AsyncJobs", "Jobs"],
            ".speeches": ["AsyncSpeeches", "Speeches"],
            ".tales": ["AsyncTales", "Tales"],
            ".watches": ["AsyncWatches", "Watches"],
        },
        modules=["answers_views", "jobs_views", "speeches_views", "tales_views", "watches_views"],
    )

__all__ = [
    "Answers",
    "AsyncAnswers",
    "AsyncJobs",
    "AsyncSpeeches",
    "AsyncTales",
    "AsyncWatches",
    "Jobs",
    "Speeches",
    "Tales",
    "Watches",
    "answers_views",
    "jobs_views",
    "speeches_views",
    "tales_views",
    "watches_views",
]
