"""Webhooks: what the API sends by itself, read after its signature was verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .events import Webhooks, WebhookVerificationError, unwrap, verify
else:
    __getattr__ = attach(
        __name__,
        {
            ".events": ["Webhooks", "WebhookVerificationError", "unwrap", "verify"],
        },
        modules=[],
    )

__all__ = [
    "WebhookVerificationError",
    "Webhooks",
    "unwrap",
    "verify",
]
