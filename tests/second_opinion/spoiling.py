"""Values that are nearly instances: one thing left out, of another type, of another variant, or too much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

OTHER = [None, True, 7, 1.5, "~", [], ["~"], [7], {}, {"~": 7}]
"""A value of each type, none of which any tag or constant of a document equals."""


def spoiled(value: Any) -> Iterator[Any]:
    """The value with one thing changed, at the top or one level below it."""
    yield from OTHER
    if isinstance(value, dict):
        yield value | {"~": 7}
        for key, inner in value.items():
            yield {other: kept for other, kept in value.items() if other != key}
            yield from (value | {key: other} for other in (*OTHER, *_inside(inner)))


def _inside(value: Any) -> Iterator[Any]:
    """A part of a value with one thing changed."""
    match value:
        case [first, *rest]:
            yield from ([changed, *rest] for changed in _inside(first))
        case Mapping():
            yield dict(value) | {"~": 7}
            for key in value:
                yield {other: kept for other, kept in value.items() if other != key}
                yield from ({**value, key: other} for other in OTHER)
        case _:
            pass
