"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import status_views
    from .status import AsyncStatus, Status
else:
    __getattr__ = attach(
        __name__,
        {
            ".status": ["AsyncStatus", "Status"],
        },
        modules=["status_views"],
    )

__all__ = [
    "AsyncStatus",
    "Status",
    "status_views",
]
