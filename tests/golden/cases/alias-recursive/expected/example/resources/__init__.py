"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import documents_views
    from .documents import AsyncDocuments, Documents
else:
    __getattr__ = attach(
        __name__,
        {
            ".documents": ["AsyncDocuments", "Documents"],
        },
        modules=["documents_views"],
    )

__all__ = [
    "AsyncDocuments",
    "Documents",
    "documents_views",
]
