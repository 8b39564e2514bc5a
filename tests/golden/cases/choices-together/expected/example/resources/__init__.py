"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import payments_views
    from .payments import AsyncPayments, Payments
else:
    __getattr__ = attach(
        __name__,
        {
            ".payments": ["AsyncPayments", "Payments"],
        },
        modules=["payments_views"],
    )

__all__ = [
    "AsyncPayments",
    "Payments",
    "payments_views",
]
