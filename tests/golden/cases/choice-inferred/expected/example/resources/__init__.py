"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .payments import AsyncPayments, Payments
else:
    __getattr__ = attach(
        __name__,
        {
            ".payments": ["AsyncPayments", "Payments"],
        },
        modules=[],
    )

__all__ = [
    "AsyncPayments",
    "Payments",
]
