"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .people import AsyncPeople, People
    from .projects import AsyncProjects, Projects
    from .projects_runs import AsyncRuns, Runs
else:
    __getattr__ = attach(
        __name__,
        {
            ".people": ["AsyncPeople", "People"],
            ".projects": ["AsyncProjects", "Projects"],
            ".projects_runs": ["AsyncRuns", "Runs"],
        },
        modules=[],
    )

__all__ = [
    "AsyncPeople",
    "AsyncProjects",
    "AsyncRuns",
    "People",
    "Projects",
    "Runs",
]
