"""Whether two JSON values say the same: numbers by value, and times, durations and the like by what they mean."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

_MEANT = [TypeAdapter[Any](one) for one in (datetime, date, time, timedelta, UUID, Decimal)]


def same(one: Any, another: Any) -> bool:
    """Whether two JSON values are equal; 1 and 1.0 are, 1 and true are not."""
    if isinstance(one, dict) and isinstance(another, dict):
        return one.keys() == another.keys() and all(same(value, another[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(another, list):
        return len(one) == len(another) and all(map(same, one, another))
    if isinstance(one, str) and isinstance(another, str):
        return one == another or _means(one, another)
    if isinstance(one, float) or isinstance(another, float):
        # What is described as a number is one of double precision.
        return _is_number(one) and _is_number(another) and float(one) == float(another)
    return one == another and isinstance(one, bool) == isinstance(another, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _means(one: str, another: str) -> bool:
    for adapter in _MEANT:
        try:
            return bool(adapter.validate_python(one) == adapter.validate_python(another))
        except (ValidationError, TypeError):
            continue
    return False
