"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import messages_batches_views, messages_views, models_views
    from .messages import AsyncMessages, Messages
    from .messages_batches import AsyncBatches, Batches
    from .models import AsyncModels, Models
else:
    __getattr__ = attach(
        __name__,
        {
            ".messages": ["AsyncMessages", "Messages"],
            ".messages_batches": ["AsyncBatches", "Batches"],
            ".models": ["AsyncModels", "Models"],
        },
        modules=["messages_batches_views", "messages_views", "models_views"],
    )

__all__ = [
    "AsyncBatches",
    "AsyncMessages",
    "AsyncModels",
    "Batches",
    "Messages",
    "Models",
    "messages_batches_views",
    "messages_views",
    "models_views",
]
