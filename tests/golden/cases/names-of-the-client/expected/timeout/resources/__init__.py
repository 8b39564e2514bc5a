"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import (
        close_views,
        copy_views,
        get_views,
        import__views,
        query_views,
        resource_views,
        shared__views,
        types_views,
    )
    from .close import AsyncClose, Close
    from .copy import AsyncCopy, Copy
    from .get import AsyncGet, Get
    from .import_ import AsyncImport, Import
    from .query import AsyncQueryResource, QueryResource
    from .resource import AsyncResourceResource, ResourceResource
    from .shared_ import AsyncShared, Shared
    from .types import AsyncTypes, Types
else:
    __getattr__ = attach(
        __name__,
        {
            ".close": ["AsyncClose", "Close"],
            ".copy": ["AsyncCopy", "Copy"],
            ".get": ["AsyncGet", "Get"],
            ".import_": ["AsyncImport", "Import"],
            ".query": ["AsyncQueryResource", "QueryResource"],
            ".resource": ["AsyncResourceResource", "ResourceResource"],
            ".shared_": ["AsyncShared", "Shared"],
            ".types": ["AsyncTypes", "Types"],
        },
        modules=[
            "close_views",
            "copy_views",
            "get_views",
            "import__views",
            "query_views",
            "resource_views",
            "shared__views",
            "types_views",
        ],
    )

__all__ = [
    "AsyncClose",
    "AsyncCopy",
    "AsyncGet",
    "AsyncImport",
    "AsyncQueryResource",
    "AsyncResourceResource",
    "AsyncShared",
    "AsyncTypes",
    "Close",
    "Copy",
    "Get",
    "Import",
    "QueryResource",
    "ResourceResource",
    "Shared",
    "Types",
    "close_views",
    "copy_views",
    "get_views",
    "import__views",
    "query_views",
    "resource_views",
    "shared__views",
    "types_views",
]
