"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import files_views
    from .files import AsyncFiles, Files
else:
    __getattr__ = attach(
        __name__,
        {
            ".files": ["AsyncFiles", "Files"],
        },
        modules=["files_views"],
    )

__all__ = [
    "AsyncFiles",
    "Files",
    "files_views",
]
