"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .orders import OrderCreateResponse, OrderCreateResponseShipment
    from .orders_params import (
        OrderCreateCustomerAddressParam,
        OrderCreateCustomerParam,
        OrderCreateLineParam,
        OrderCreateParams,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".orders": ["OrderCreateResponse", "OrderCreateResponseShipment"],
            ".orders_params": [
                "OrderCreateCustomerAddressParam",
                "OrderCreateCustomerParam",
                "OrderCreateLineParam",
                "OrderCreateParams",
            ],
        },
        modules=[],
    )

__all__ = [
    "OrderCreateCustomerAddressParam",
    "OrderCreateCustomerParam",
    "OrderCreateLineParam",
    "OrderCreateParams",
    "OrderCreateResponse",
    "OrderCreateResponseShipment",
]
