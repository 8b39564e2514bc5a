"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import plans_views
    from .plans import AsyncPlans, Plans
else:
    __getattr__ = attach(
        __name__,
        {
            ".plans": ["AsyncPlans", "Plans"],
        },
        modules=["plans_views"],
    )

__all__ = [
    "AsyncPlans",
    "Plans",
    "plans_views",
]
