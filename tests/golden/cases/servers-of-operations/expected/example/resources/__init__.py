"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import files_views, status_views
    from .files import AsyncFiles, Files
    from .status import AsyncStatus, Status
else:
    __getattr__ = attach(
        __name__,
        {
            ".files": ["AsyncFiles", "Files"],
            ".status": ["AsyncStatus", "Status"],
        },
        modules=["files_views", "status_views"],
    )

__all__ = [
    "AsyncFiles",
    "AsyncStatus",
    "Files",
    "Status",
    "files_views",
    "status_views",
]
