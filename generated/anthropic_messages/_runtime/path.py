"""Filling in the path of an operation, so that no value can leave its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .sentinels import is_absent
from .shapes import is_sequence
from .styles import ParameterStyle, expanded

_SIMPLE = ParameterStyle("simple", explode=False)


def fill_path(template: str, values: Mapping[str, Any], styles: Mapping[str, ParameterStyle] | None = None) -> str:
    """`template` with each `{name}` replaced by its value, percent-encoded as one segment.

    The items of an array or object are separated by commas where no style says otherwise.

    Raises:
        ValueError: A value is empty or missing.
        TypeError: A value has no form in a path.
    """
    pieces: list[str] = []
    for index, piece in enumerate(template.split("{")):
        if index == 0:
            pieces.append(piece)
            continue
        name, rest = piece.split("}", 1)
        text = _segment(name, values.get(name), styles.get(name, _SIMPLE) if styles else _SIMPLE)
        # A segment of dots would be taken for a step up; encoded, it is a name.
        pieces.append(text.replace(".", "%2E") if text in (".", "..") else text)
        pieces.append(rest)
    return "".join(pieces)


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _segment(name: str, value: Any, style: ParameterStyle) -> str:
    parts = list(value) if is_sequence(value) else [value]
    if not any(part is None or is_absent(part) for part in parts):
        text = expanded(name, parts if is_sequence(value) else value, style, _quoted)
        # Only a separator is a bare comma.
        if text and not (is_sequence(value) and "" in text.split(",")):
            return text
    raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
