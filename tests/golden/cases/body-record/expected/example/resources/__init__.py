"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import invoices_views
    from .invoices import AsyncInvoices, Invoices
else:
    __getattr__ = attach(
        __name__,
        {
            ".invoices": ["AsyncInvoices", "Invoices"],
        },
        modules=["invoices_views"],
    )

__all__ = [
    "AsyncInvoices",
    "Invoices",
    "invoices_views",
]
