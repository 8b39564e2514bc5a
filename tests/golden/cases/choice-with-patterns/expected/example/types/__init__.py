"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .deliveries import Delivery, DeliveryLabelled, DeliveryWeighed, WeighedValue
    from .other import Labelled, Weighed
else:
    __getattr__ = attach(
        __name__,
        {
            ".deliveries": ["Delivery", "DeliveryLabelled", "DeliveryWeighed", "WeighedValue"],
            ".other": ["Labelled", "Weighed"],
        },
        modules=[],
    )

__all__ = [
    "Delivery",
    "DeliveryLabelled",
    "DeliveryWeighed",
    "Labelled",
    "Weighed",
    "WeighedValue",
]
