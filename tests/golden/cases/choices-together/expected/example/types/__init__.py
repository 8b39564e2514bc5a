"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .other import Account, Card, Mark, MarkBad, MarkGood, Monthly, Once, Source, Width
    from .payments import (
        Outcome,
        OutcomeNotOk,
        OutcomeOk,
        Receipt,
        ReceiptAccount,
        ReceiptCard,
        Refund,
        RefundAccountNow,
        RefundAccountOnce,
        RefundCardNow,
        RefundCardOnce,
    )
    from .payments_params import (
        PaymentAccountMonthlyParam,
        PaymentAccountOnceParam,
        PaymentCardMonthlyParam,
        PaymentCardOnceParam,
        PaymentParam,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".other": ["Account", "Card", "Mark", "MarkBad", "MarkGood", "Monthly", "Once", "Source", "Width"],
            ".payments": [
                "Outcome",
                "OutcomeNotOk",
                "OutcomeOk",
                "Receipt",
                "ReceiptAccount",
                "ReceiptCard",
                "Refund",
                "RefundAccountNow",
                "RefundAccountOnce",
                "RefundCardNow",
                "RefundCardOnce",
            ],
            ".payments_params": [
                "PaymentAccountMonthlyParam",
                "PaymentAccountOnceParam",
                "PaymentCardMonthlyParam",
                "PaymentCardOnceParam",
                "PaymentParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Account",
    "Card",
    "Mark",
    "MarkBad",
    "MarkGood",
    "Monthly",
    "Once",
    "Outcome",
    "OutcomeNotOk",
    "OutcomeOk",
    "PaymentAccountMonthlyParam",
    "PaymentAccountOnceParam",
    "PaymentCardMonthlyParam",
    "PaymentCardOnceParam",
    "PaymentParam",
    "Receipt",
    "ReceiptAccount",
    "ReceiptCard",
    "Refund",
    "RefundAccountNow",
    "RefundAccountOnce",
    "RefundCardNow",
    "RefundCardOnce",
    "Source",
    "Width",
]
