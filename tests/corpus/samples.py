"""Arguments: a value for each annotation of what callers write."""

from __future__ import annotations

import collections.abc
import types
import typing
from datetime import date, datetime
from typing import Any


def argument(hint: Any, depth: int = 0) -> Any:
    """A value for an annotation of what callers write."""
    if hint is None or hint is type(None):
        return None
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Annotated, typing.Required, typing.NotRequired):
        return argument(inner[0], depth)
    if origin is typing.Literal:
        return inner[0]
    if origin in (typing.Union, types.UnionType):
        return argument(inner[0], depth)
    if origin is collections.abc.Mapping or origin is dict:
        return {}
    if origin is tuple:
        return tuple(argument(one, depth + 1) for one in inner)
    if origin is not None:
        return [argument(inner[0], depth + 1)] if inner and depth < 4 else []
    if typing.is_typeddict(hint):
        hints = typing.get_type_hints(hint, include_extras=True)
        return {name: argument(hints[name], depth + 1) for name in hint.__required_keys__} if depth < 8 else {}
    values: dict[Any, Any] = {str: "text", int: 1, float: 1.5, bool: True, bytes: b"bytes", type(None): None}
    values |= {datetime: datetime(2024, 2, 29), date: date(2024, 2, 29), object: "text", Any: "text"}
    return values.get(hint, b"bytes")
