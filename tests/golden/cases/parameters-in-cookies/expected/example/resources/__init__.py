"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import visits_views
    from .visits import AsyncVisits, Visits
else:
    __getattr__ = attach(
        __name__,
        {
            ".visits": ["AsyncVisits", "Visits"],
        },
        modules=["visits_views"],
    )

__all__ = [
    "AsyncVisits",
    "Visits",
    "visits_views",
]
