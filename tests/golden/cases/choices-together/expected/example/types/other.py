"""Types of the document that no call uses."""

import datetime as _dt
from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class Card(BaseModel):
    card: str


class Account(BaseModel):
    account: str


class Once(BaseModel):
    date: _dt.date


class Monthly(BaseModel):
    day: int


Source: TypeAlias = Card | Account


Width: TypeAlias = int
"""Alternatives that no value has together are left out, and what says nothing of types leaves null alone."""


class MarkGood(BaseModel):
    kind: Literal["good"] | None
    note: str | None = None


class MarkBad(BaseModel):
    kind: Literal["bad"]


Mark: TypeAlias = MarkGood | MarkBad
"""A value that may be null tells nothing apart."""
