"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import routes_views
    from .routes import AsyncRoutes, Routes
else:
    __getattr__ = attach(
        __name__,
        {
            ".routes": ["AsyncRoutes", "Routes"],
        },
        modules=["routes_views"],
    )

__all__ = [
    "AsyncRoutes",
    "Routes",
    "routes_views",
]
