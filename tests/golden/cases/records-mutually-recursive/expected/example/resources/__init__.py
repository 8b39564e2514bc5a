"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import people_views
    from .people import AsyncPeople, People
else:
    __getattr__ = attach(
        __name__,
        {
            ".people": ["AsyncPeople", "People"],
        },
        modules=["people_views"],
    )

__all__ = [
    "AsyncPeople",
    "People",
    "people_views",
]
