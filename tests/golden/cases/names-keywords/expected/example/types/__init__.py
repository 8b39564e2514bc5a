"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .imports import Import
    from .imports_params import ImportParam
    from .shared import Class
    from .shared_params import ClassParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".imports": ["Import"],
            ".imports_params": ["ImportParam"],
            ".shared": ["Class"],
            ".shared_params": ["ClassParam"],
        },
        modules=[],
    )

__all__ = [
    "Class",
    "ClassParam",
    "Import",
    "ImportParam",
]
