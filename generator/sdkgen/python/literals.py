"""Values of a document as Python source: the only way, beside docstrings, in which they reach a template."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sdkgen.load.shapes import is_list, is_mapping


def literal(value: Any) -> str:
    """The source of a JSON value, strings in double quotes as Black writes them."""
    if isinstance(value, str):
        return _string(value)
    if is_mapping(value):
        return mapping(value)
    if is_list(value):
        return "[" + ", ".join(map(literal, value)) + "]"
    return repr(value)


def quoted(text: str) -> str:
    """The source of a string that TOML and Python read alike."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def sequence(values: Iterable[object]) -> str:
    """The source of a tuple."""
    return tuple_of(literal(value) for value in values)


def tuple_of(sources: Iterable[str]) -> str:
    """The source of a tuple, from the source of its items."""
    items = list(sources)
    return f"({items[0]},)" if len(items) == 1 else "(" + ", ".join(items) + ")"


def mapping(values: Mapping[str, object]) -> str:
    """The source of a dict."""
    return "{" + ", ".join(f"{literal(key)}: {literal(value)}" for key, value in values.items()) + "}"


def _string(text: str) -> str:
    source = repr(text)
    if source[0] == '"' or '"' in text:
        return source
    return '"' + source[1:-1].replace("\\'", "'") + '"'
