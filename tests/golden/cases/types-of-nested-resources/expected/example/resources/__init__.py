"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import people_views, projects_runs_views, projects_views
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
        modules=["people_views", "projects_runs_views", "projects_views"],
    )

__all__ = [
    "AsyncPeople",
    "AsyncProjects",
    "AsyncRuns",
    "People",
    "Projects",
    "Runs",
    "people_views",
    "projects_runs_views",
    "projects_views",
]
