"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import webhooks_views
    from .webhooks import AsyncWebhooks, Webhooks
else:
    __getattr__ = attach(
        __name__,
        {
            ".webhooks": ["AsyncWebhooks", "Webhooks"],
        },
        modules=["webhooks_views"],
    )

__all__ = [
    "AsyncWebhooks",
    "Webhooks",
    "webhooks_views",
]
