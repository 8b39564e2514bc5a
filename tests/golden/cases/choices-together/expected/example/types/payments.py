"""What calls read: types of `client.payments`."""

import datetime as _dt
from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class RefundCardOnce(BaseModel):
    reason: str | None = None
    card: str
    date: _dt.date


class RefundCardNow(BaseModel):
    reason: str | None = None
    card: str
    now: Literal[True]


class RefundAccountOnce(BaseModel):
    reason: str | None = None
    account: str
    date: _dt.date


class RefundAccountNow(BaseModel):
    reason: str | None = None
    account: str
    now: Literal[True]


Refund: TypeAlias = RefundCardOnce | RefundCardNow | RefundAccountOnce | RefundAccountNow


class ReceiptCard(BaseModel):
    id: str
    refund: Refund | None = None
    card: str


class ReceiptAccount(BaseModel):
    id: str
    refund: Refund | None = None
    account: str


Receipt: TypeAlias = ReceiptCard | ReceiptAccount
"""The same choice as elsewhere, but with properties beside it."""


class OutcomeOk(BaseModel):
    ok: Literal[True]
    receipt: Receipt | None = None


class OutcomeNotOk(BaseModel):
    ok: Literal[False]
    error: str | None = None


Outcome: TypeAlias = OutcomeOk | OutcomeNotOk
"""Told apart by a value that is no text."""
