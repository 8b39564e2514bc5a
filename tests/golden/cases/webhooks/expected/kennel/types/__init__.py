"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .shared import Dog, DogBorn, DogLeftWebhookEvent, PingWebhookEvent, UnknownWebhookEvent, WebhookEvent
else:
    __getattr__ = attach(
        __name__,
        {
            ".shared": [
                "Dog",
                "DogBorn",
                "DogLeftWebhookEvent",
                "PingWebhookEvent",
                "UnknownWebhookEvent",
                "WebhookEvent",
            ],
        },
        modules=[],
    )

__all__ = [
    "Dog",
    "DogBorn",
    "DogLeftWebhookEvent",
    "PingWebhookEvent",
    "UnknownWebhookEvent",
    "WebhookEvent",
]
