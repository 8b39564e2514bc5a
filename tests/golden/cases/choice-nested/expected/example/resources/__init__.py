"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import pages_views
    from .pages import AsyncPages, Pages
else:
    __getattr__ = attach(
        __name__,
        {
            ".pages": ["AsyncPages", "Pages"],
        },
        modules=["pages_views"],
    )

__all__ = [
    "AsyncPages",
    "Pages",
    "pages_views",
]
