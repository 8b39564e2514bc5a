"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .invoices import Invoice
    from .invoices_params import NewInvoiceLineParam, NewInvoiceParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".invoices": ["Invoice"],
            ".invoices_params": ["NewInvoiceLineParam", "NewInvoiceParam"],
        },
        modules=[],
    )

__all__ = [
    "Invoice",
    "NewInvoiceLineParam",
    "NewInvoiceParam",
]
