"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .projects import Label, Project
    from .projects_params import LabelParam, NewProjectParam
    from .projects_runs import Run, Step
    from .shared import Person
else:
    __getattr__ = attach(
        __name__,
        {
            ".projects": ["Label", "Project"],
            ".projects_params": ["LabelParam", "NewProjectParam"],
            ".projects_runs": ["Run", "Step"],
            ".shared": ["Person"],
        },
        modules=[],
    )

__all__ = [
    "Label",
    "LabelParam",
    "NewProjectParam",
    "Person",
    "Project",
    "Run",
    "Step",
]
