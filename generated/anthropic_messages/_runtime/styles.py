"""How a parameter is written: the text of a value, and the styles that OpenAPI knows for arrays and objects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, NamedTuple, TypeAlias
from urllib.parse import quote
from uuid import UUID

from .sentinels import is_absent
from .shapes import is_mapping, is_sequence

StyleName: TypeAlias = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
    "json",
    "querystring",
]
Place: TypeAlias = Literal["path", "query", "header", "cookie", "body"]


class ParameterStyle:
    """How a parameter, or a property of a form, is written.

    Args:
        style: A style of OpenAPI; `json` where the parameter is described by its content, `querystring` where it is
            also the whole of a query, without a name.
        explode: Whether the items of an array or object are written each for itself.
        reserved: Whether characters that have a meaning in a URL are left as they are, where nothing ends at them.
    """

    __slots__ = ("style", "explode", "reserved")

    def __init__(self, style: StyleName = "form", explode: bool = True, reserved: bool = False) -> None:
        self.style: StyleName = style
        self.explode = explode
        self.reserved = reserved

    def encode(self, text: str) -> str:
        """Text as a part of a URL."""
        if not self.reserved:
            return quote(text, safe="")
        # What is percent-encoded already stays so.
        return _ENCODED.sub(r"%\1", quote(text, safe=_RESERVED))


Styles: TypeAlias = Mapping[Place, Mapping[str, ParameterStyle]]
"""By place and name, the styles of what is not written as is usual there."""

_ENCODED = re.compile("%25([0-9A-Fa-f]{2})")
_RESERVED = ":/?@!$'()*,;"
"""The reserved characters that end neither a parameter nor the query."""


class _Form(NamedTuple):
    first: str
    separator: str
    """Between what is written each for itself."""
    named: bool


_FORMS: Mapping[str, _Form] = {
    "simple": _Form("", ",", False),
    "label": _Form(".", ".", False),
    "matrix": _Form(";", ";", True),
    # In a cookie; what of a query has this style is written in `query.py`.
    "form": _Form("", "; ", True),
    "cookie": _Form("", "; ", True),
    "json": _Form("", "", False),
}


def expanded(name: str, value: Any, style: ParameterStyle, encode: Callable[[str], str]) -> str:
    """A parameter in a path, header or cookie; empty if it is an array or object of nothing.

    Raises:
        TypeError: A value, or one inside, is no scalar.
    """
    form = _FORMS[style.style]
    if style.style == "json":
        return encode(json_text(value))
    if is_mapping(value):
        pairs = [(encode(str(key)), encode(scalar_text(item, f"{name}.{key}"))) for key, item in given_items(value)]
        parts = [f"{key}={text}" for key, text in pairs]
        texts = [text for pair in pairs for text in pair]
    elif is_sequence(value):
        texts = [encode(scalar_text(item, name)) for item in value if not (item is None or is_absent(item))]
        parts = [_named(name, text, style, encode) for text in texts]
    else:
        texts = [encode(scalar_text(value, name))]
        parts = [_named(name, texts[0], style, encode)]
    if not texts:
        return ""
    if not style.explode:
        parts = [_named(name, ",".join(texts), style, encode)]
    return form.first + form.separator.join(parts)


def _named(name: str, text: str, style: ParameterStyle, encode: Callable[[str], str]) -> str:
    if not _FORMS[style.style].named:
        return text
    return f"{encode(name)}={text}" if text or style.style != "matrix" else encode(name)


def given_items(value: Mapping[Any, Any]) -> Iterator[tuple[Any, Any]]:
    """The items of an object that have a value."""
    return ((key, item) for key, item in value.items() if item is not None and not is_absent(item))


def json_text(value: Any) -> str:
    """A value as JSON in ASCII, so that it can travel anywhere.

    Raises:
        TypeError, ValueError: Something in it has no form in JSON.
    """
    from .body import json_bytes

    text = json_bytes(value)
    if text.isascii():
        return text.decode("ascii")
    import json

    return json.dumps(json.loads(text), separators=(",", ":"))


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
    from .body import encoded

    text = encoded(value, name)
    if text is not None:
        return text
    raise TypeError(f"{name}: a value of type {type(value).__name__} cannot be written as text")
