"""What calls write: types of `client.payments`."""

import datetime as _dt
from typing import TypeAlias, TypedDict


class PaymentCardOnceParam(TypedDict):
    amount: int
    card: str
    date: str | _dt.date


class PaymentCardMonthlyParam(TypedDict):
    amount: int
    card: str
    day: int


class PaymentAccountOnceParam(TypedDict):
    amount: int
    account: str
    date: str | _dt.date


class PaymentAccountMonthlyParam(TypedDict):
    amount: int
    account: str
    day: int


PaymentParam: TypeAlias = (
    PaymentCardOnceParam | PaymentCardMonthlyParam | PaymentAccountOnceParam | PaymentAccountMonthlyParam
)
"""By one of two means, at one of two times."""
