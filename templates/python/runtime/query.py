"""Query strings, in the styles that OpenAPI knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeAlias
from urllib.parse import quote
from uuid import UUID

from .sentinels import is_absent
from .shapes import is_mapping, is_sequence

StyleName: TypeAlias = Literal["form", "spaceDelimited", "pipeDelimited", "deepObject", "json"]


class QueryStyle:
    """How a parameter whose value is an array or an object is written."""

    __slots__ = ("style", "explode")

    def __init__(self, style: StyleName = "form", explode: bool = True) -> None:
        self.style: StyleName = style
        self.explode = explode


_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|", "deepObject": ",", "json": ","}


def encode_query(parameters: Mapping[str, Any], styles: Mapping[str, QueryStyle] | None = None) -> str:
    """The query string of these parameters, without its `?`; those that are `None` or were not given are left out.

    A parameter without a style of its own is written as `a=1&a=2` if it is an array, as `a[b]=1` if it is an object.

    Raises:
        TypeError: A value has no form in a query string.
    """
    pairs: list[str] = []
    for name, value in parameters.items():
        style = styles.get(name) if styles else None
        for key, text in _pairs(name, value, style):
            pairs.append(f"{quote(key, safe='')}={quote(text, safe='')}")
    return "&".join(pairs)


def _pairs(name: str, value: Any, style: QueryStyle | None) -> Iterator[tuple[str, str]]:
    if value is None or is_absent(value):
        return
    if style is not None and style.style == "json":
        from .body import json_bytes

        yield name, json_bytes(value).decode()
    elif is_mapping(value):
        if style is None or style.style == "deepObject":
            for key, item in value.items():
                yield from _pairs(f"{name}[{key}]", item, style)
        elif style.explode:
            for key, item in value.items():
                yield from _pairs(str(key), item, style)
        else:
            parts = [part for key, item in _present(value) for part in (str(key), scalar_text(item, f"{name}.{key}"))]
            yield name, _DELIMITERS[style.style].join(parts)
    elif is_sequence(value):
        if style is None or style.explode:
            for item in value:
                yield from _pairs(name, item, style)
        else:
            items = [scalar_text(item, name) for item in value if item is not None and not is_absent(item)]
            if items:
                yield name, _DELIMITERS[style.style].join(items)
    else:
        yield name, scalar_text(value, name)


def _present(value: Mapping[Any, Any]) -> Iterator[tuple[Any, Any]]:
    return ((key, item) for key, item in value.items() if item is not None and not is_absent(item))


def scalar_text(value: Any, name: str) -> str:
    """A value as it is written in a query string, path or header.

    Raises:
        TypeError: It is no scalar.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float, Decimal, UUID)):
        return str(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError(f"{name}: a value of type {type(value).__name__} cannot be part of a request's address or headers")
