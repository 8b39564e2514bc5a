"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import class__views, imports_views, things_views
    from .class_ import AsyncClass, Class
    from .imports import AsyncImports, Imports
    from .things import AsyncThings, Things
else:
    __getattr__ = attach(
        __name__,
        {
            ".class_": ["AsyncClass", "Class"],
            ".imports": ["AsyncImports", "Imports"],
            ".things": ["AsyncThings", "Things"],
        },
        modules=["class__views", "imports_views", "things_views"],
    )

__all__ = [
    "AsyncClass",
    "AsyncImports",
    "AsyncThings",
    "Class",
    "Imports",
    "Things",
    "class__views",
    "imports_views",
    "things_views",
]
