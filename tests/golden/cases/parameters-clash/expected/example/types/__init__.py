"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .tasks import Kind
    from .tasks_params import KindParam, TaskUpdateParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".tasks": ["Kind"],
            ".tasks_params": ["KindParam", "TaskUpdateParams"],
        },
        modules=[],
    )

__all__ = [
    "Kind",
    "KindParam",
    "TaskUpdateParams",
]
