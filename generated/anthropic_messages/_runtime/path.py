"""Filling in the path of an operation, so that no value can leave its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .query import scalar_text
from .sentinels import is_absent


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """`template` with each `{name}` replaced by its value, percent-encoded as one segment.

    Raises:
        ValueError: A value is empty or missing.
        TypeError: A value is no scalar.
    """
    pieces: list[str] = []
    for index, piece in enumerate(template.split("{")):
        if index == 0:
            pieces.append(piece)
            continue
        name, rest = piece.split("}", 1)
        value = values.get(name)
        text = "" if value is None or is_absent(value) else scalar_text(value, name)
        if not text:
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
        quoted = quote(text, safe="")
        # A segment of dots would be taken for a step up; encoded, it is a name.
        pieces.append(quoted.replace(".", "%2E") if quoted in (".", "..") else quoted)
        pieces.append(rest)
    return "".join(pieces)
