"""Header fields: names compare without case, later ones win, `omit` removes."""

from __future__ import annotations

import string
from collections.abc import Mapping
from itertools import filterfalse
from typing import Any, TypeAlias
from urllib.parse import quote

from .query import scalar_text
from .sentinels import NotGiven, Omit, is_absent
from .shapes import is_sequence

Fields: TypeAlias = dict[str, tuple[str, str]]
"""Header fields by their name in lower case: the name as it is written, and the value."""

_IN_NAMES = frozenset("!#$%&'*+-.^_`|~" + string.digits + string.ascii_letters)


def merge_headers(*layers: Mapping[str, Any] | None) -> Fields:
    """The fields of all layers, the later ones over the earlier.

    A value that is `omit` or `None` removes the field, one that was not given changes nothing, an array is written
    with commas.

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
        many = is_sequence(value)
        value = ",".join(scalar_text(item, name) for item in value) if many else scalar_text(value, name)
    text: str = value.strip(" \t")
    if not (text.isascii() and text.isprintable()) and (bad := next(filterfalse(_is_sendable, text), None)):
        what = "a line break" if bad in "\r\n" else f"the character U+{ord(bad):04X}"
        raise ValueError(f"The value of the header {name!r} contains {what}, which cannot be sent")
    return text


def _is_sendable(character: str) -> bool:
    return " " <= character <= "~" or "\x80" <= character <= "\xff" or character == "\t"


def cookie_header(cookies: Mapping[str, Any]) -> str | None:
    """The value of the `Cookie` header that carries these; those that are `None` or were not given are left out."""
    given = {name: value for name, value in cookies.items() if value is not None and not is_absent(value)}
    pairs = (f"{quote(name, safe='')}={quote(scalar_text(value, name), safe='')}" for name, value in given.items())
    return "; ".join(pairs) or None


def raw_headers(fields: Fields) -> list[tuple[bytes, bytes]]:
    """The fields as they go over the wire."""
    return [(name.encode("ascii"), value.encode("latin-1")) for name, value in fields.values()]
