"""Built-in names inside a class that has an attribute of the same name."""

from __future__ import annotations

import re
from collections.abc import Container

_QUALIFIED = {
    name: f"builtins.{name}"
    for name in ("bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type", "property")
} | {name: f"_dt.{name}" for name in ("date", "datetime")}
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|(?<![\w.])[a-z]+\b')


def unshadowed(annotation: str, attributes: Container[str]) -> str:
    """The annotation, with what an attribute of the class hides written as `builtins.int` or `_dt.date`."""
    hidden = {name for name in _QUALIFIED if name in attributes}
    return (
        _PIECE.sub(lambda piece: _QUALIFIED[piece.group()] if piece.group() in hidden else piece.group(), annotation)
        if hidden
        else annotation
    )
