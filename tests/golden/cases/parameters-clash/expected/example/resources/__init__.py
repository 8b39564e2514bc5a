"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import tasks_views
    from .tasks import AsyncTasks, Tasks
else:
    __getattr__ = attach(
        __name__,
        {
            ".tasks": ["AsyncTasks", "Tasks"],
        },
        modules=["tasks_views"],
    )

__all__ = [
    "AsyncTasks",
    "Tasks",
    "tasks_views",
]
