"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import reports_views, status_views, users_folders_views
    from .reports import AsyncReports, Reports
    from .status import AsyncStatus, Status
    from .users import AsyncUsers, Users
    from .users_folders import AsyncFolders, Folders
else:
    __getattr__ = attach(
        __name__,
        {
            ".reports": ["AsyncReports", "Reports"],
            ".status": ["AsyncStatus", "Status"],
            ".users": ["AsyncUsers", "Users"],
            ".users_folders": ["AsyncFolders", "Folders"],
        },
        modules=["reports_views", "status_views", "users_folders_views"],
    )

__all__ = [
    "AsyncFolders",
    "AsyncReports",
    "AsyncStatus",
    "AsyncUsers",
    "Folders",
    "Reports",
    "Status",
    "Users",
    "reports_views",
    "status_views",
    "users_folders_views",
]
