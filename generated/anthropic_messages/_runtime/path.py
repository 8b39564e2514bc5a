"""Filling in the path of an operation, so that no value can leave its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .query import scalar_text
from .sentinels import is_absent
from .shapes import is_sequence


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """`template` with each `{name}` replaced by its value, percent-encoded as one segment.

    The items of an array are separated by commas.

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
        parts = list(value) if is_sequence(value) else [value]
        texts = ["" if part is None or is_absent(part) else scalar_text(part, name) for part in parts]
        if not all(texts) or not texts:
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
        quoted = ",".join(quote(text, safe="") for text in texts)
        # A segment of dots would be taken for a step up; encoded, it is a name.
        pieces.append(quoted.replace(".", "%2E") if quoted in (".", "..") else quoted)
        pieces.append(rest)
    return "".join(pieces)
