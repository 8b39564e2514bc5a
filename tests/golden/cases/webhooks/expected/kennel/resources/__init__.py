"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import dogs_views
    from .dogs import AsyncDogs, Dogs
else:
    __getattr__ = attach(
        __name__,
        {
            ".dogs": ["AsyncDogs", "Dogs"],
        },
        modules=["dogs_views"],
    )

__all__ = [
    "AsyncDogs",
    "Dogs",
    "dogs_views",
]
