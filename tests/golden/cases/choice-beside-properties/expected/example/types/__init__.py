"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .deliveries import Delivery, DeliveryByAir, DeliveryBySea
    from .deliveries_params import DeliveryByAirParam, DeliveryBySeaParam, DeliveryParam
    from .other import ByAir, BySea
else:
    __getattr__ = attach(
        __name__,
        {
            ".deliveries": ["Delivery", "DeliveryByAir", "DeliveryBySea"],
            ".deliveries_params": ["DeliveryByAirParam", "DeliveryBySeaParam", "DeliveryParam"],
            ".other": ["ByAir", "BySea"],
        },
        modules=[],
    )

__all__ = [
    "ByAir",
    "BySea",
    "Delivery",
    "DeliveryByAir",
    "DeliveryByAirParam",
    "DeliveryBySea",
    "DeliveryBySeaParam",
    "DeliveryParam",
]
