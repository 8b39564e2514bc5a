"""Header fields: names compare without case, later ones win, `omit` removes."""

from __future__ import annotations

import string
from collections.abc import Mapping
from itertools import filterfalse
from typing import Any, TypeAlias
from urllib.parse import quote

from .sentinels import NotGiven, Omit, is_absent
from .shapes import is_mapping, is_sequence
from .styles import ParameterStyle, expanded, scalar_text

Fields: TypeAlias = dict[str, tuple[str, str]]
"""Header fields by their name in lower case: the name as it is written, and the value."""

_SIMPLE = ParameterStyle("simple", explode=False)
_FORM = ParameterStyle()
_IN_NAMES = frozenset("!#$%&'*+-.^_`|~" + string.digits + string.ascii_letters)


def merge_headers(*layers: Mapping[str, Any] | None) -> Fields:
    """The fields of all layers, the later ones over the earlier.

    A value that is `omit` or `None` removes the field, one that was not given changes nothing, an array or object is
    written with commas.

    Raises:
        TypeError: A value is no scalar.
        ValueError: A name or value cannot be sent. The text never repeats the value, which may be a secret.
    """
    fields: Fields = {}
    for layer in layers:
        for name, value in (layer or {}).items():
            if value is None or isinstance(value, Omit):
                fields.pop(name.lower(), None)
            elif not isinstance(value, NotGiven):
                fields[name.lower()] = (name, _checked(name, value))
    return fields


def overlaid(*layers: Mapping[str, Any]) -> dict[str, Any]:
    """The values of all layers as they were given, `omit` among them, each under the name that it was last given."""
    given: dict[str, tuple[str, Any]] = {}
    for layer in layers:
        for name, value in layer.items():
            if isinstance(value, Omit) or not isinstance(value, NotGiven):
                given[name.lower()] = (name, value)
    return dict(given.values())


def _checked(name: str, value: Any) -> str:
    if not name or not _IN_NAMES.issuperset(name):
        raise ValueError(f"{name!r} is not a name that a header can have")
    if type(value) is not str:
        many = is_sequence(value) or is_mapping(value)
        value = expanded(name, value, _SIMPLE, str) if many else scalar_text(value, name)
    text: str = value.strip(" \t")
    if not (text.isascii() and text.isprintable()) and (bad := next(filterfalse(_is_sendable, text), None)):
        what = "a line break" if bad in "\r\n" else f"the character U+{ord(bad):04X}"
        raise ValueError(f"The value of the header {name!r} contains {what}, which cannot be sent")
    return text


def _is_sendable(character: str) -> bool:
    return " " <= character <= "~" or "\x80" <= character <= "\xff" or character == "\t"


def styled_headers(headers: Mapping[str, Any], styles: Mapping[str, ParameterStyle]) -> dict[str, Any]:
    """The fields, with those that have a style of their own written in it.

    Raises:
        TypeError, ValueError: A value has no form in that style.
    """
    return {
        name: (
            value
            if value is None or is_absent(value) or name not in styles
            else expanded(name, value, styles[name], str)
        )
        for name, value in headers.items()
    }


def cookie_header(cookies: Mapping[str, Any], styles: Mapping[str, ParameterStyle] | None = None) -> str | None:
    """The value of the `Cookie` header that carries these; those that are `None` or were not given are left out.

    Raises:
        TypeError, ValueError: A value has no form in a cookie.
    """
    pairs: list[str] = []
    for name, value in cookies.items():
        if value is None or is_absent(value):
            continue
        style = (styles or {}).get(name, _FORM)
        text = expanded(name, value, style, _unescaped if style.style == "cookie" else style.encode)
        if text:
            pairs.append(f"{quote(name, safe='')}={text}" if style.style == "json" else text)
    return "; ".join(pairs) or None


def _unescaped(text: str) -> str:
    if ";" in text:
        raise ValueError("A cookie that is sent as it is cannot hold a semicolon; escape it as the server expects")
    return text


def raw_headers(fields: Fields) -> list[tuple[bytes, bytes]]:
    """The fields as they go over the wire."""
    return [(name.encode("ascii"), value.encode("latin-1")) for name, value in fields.values()]
