"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import batches_results_views
    from .batches import AsyncBatches, Batches
    from .batches_results import AsyncResults, Results
else:
    __getattr__ = attach(
        __name__,
        {
            ".batches": ["AsyncBatches", "Batches"],
            ".batches_results": ["AsyncResults", "Results"],
        },
        modules=["batches_results_views"],
    )

__all__ = [
    "AsyncBatches",
    "AsyncResults",
    "Batches",
    "Results",
    "batches_results_views",
]
