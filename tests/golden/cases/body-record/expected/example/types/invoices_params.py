"""What calls write: types of `client.invoices`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict


class NewInvoiceLineParam(TypedDict):
    price: float


class NewInvoiceParam(TypedDict):
    """What an invoice says."""

    note: NotRequired[str | None]
    customer: str
    """Who pays."""
    lines: Iterable[NewInvoiceLineParam]
