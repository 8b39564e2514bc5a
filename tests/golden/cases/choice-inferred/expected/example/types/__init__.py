"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .payments import (
        Card,
        Payment,
        PaymentMethod,
        PaymentReceipt,
        PaymentReceiptByFax,
        PaymentReceiptByMail,
        Transfer,
        UnknownPaymentMethod,
        UnknownPaymentReceipt,
    )
    from .payments_params import (
        CardParam,
        PaymentMethodParam,
        PaymentParam,
        PaymentReceiptByFaxParam,
        PaymentReceiptByMailParam,
        PaymentReceiptParam,
        TransferParam,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".payments": [
                "Card",
                "Payment",
                "PaymentMethod",
                "PaymentReceipt",
                "PaymentReceiptByFax",
                "PaymentReceiptByMail",
                "Transfer",
                "UnknownPaymentMethod",
                "UnknownPaymentReceipt",
            ],
            ".payments_params": [
                "CardParam",
                "PaymentMethodParam",
                "PaymentParam",
                "PaymentReceiptByFaxParam",
                "PaymentReceiptByMailParam",
                "PaymentReceiptParam",
                "TransferParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Card",
    "CardParam",
    "Payment",
    "PaymentMethod",
    "PaymentMethodParam",
    "PaymentParam",
    "PaymentReceipt",
    "PaymentReceiptByFax",
    "PaymentReceiptByFaxParam",
    "PaymentReceiptByMail",
    "PaymentReceiptByMailParam",
    "PaymentReceiptParam",
    "Transfer",
    "TransferParam",
    "UnknownPaymentMethod",
    "UnknownPaymentReceipt",
]
