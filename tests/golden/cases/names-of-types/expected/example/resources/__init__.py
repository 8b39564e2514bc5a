"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import all_views
    from .all import All, AsyncAll
else:
    __getattr__ = attach(
        __name__,
        {
            ".all": ["All", "AsyncAll"],
        },
        modules=["all_views"],
    )

__all__ = [
    "All",
    "AsyncAll",
    "all_views",
]
