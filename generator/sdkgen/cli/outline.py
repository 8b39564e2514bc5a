"""Any tree of dataclasses as an indented outline that people can read and `diff` can compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import PurePath
from typing import Any, cast


def outline(value: object) -> str:
    """The outline, one line for each thing that has no parts."""
    return "\n".join(_lines("", value))


def _lines(label: str, value: Any) -> Iterator[str]:
    head = label and f"{label} "
    if is_dataclass(value) and not isinstance(value, type):
        yield f"{head}{type(value).__name__}"
        for field in fields(value):
            if field.repr:
                yield from _below(f"{field.name}:", getattr(value, field.name))
    elif isinstance(value, Mapping):
        members = cast(Mapping[object, object], value)
        yield f"{head}{{{len(members) or ''}}}"
        for key, inner in members.items():
            yield from _below(f"{key}:", inner)
    elif isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes)):
        parts = cast(Sequence[object] | Set[object], value)
        items = sorted(parts, key=repr) if isinstance(parts, Set) else parts
        if all(_plain(item) for item in items):
            yield f"{head}[{', '.join(map(_text, items))}]"
            return
        yield f"{head}[{len(items)}]"
        for item in items:
            yield from _below("-", item)
    else:
        yield f"{head}{_text(value)}"


def _below(label: str, value: object) -> Iterator[str]:
    return (f"  {line}" for line in _lines(label, value))


def _plain(value: object) -> bool:
    return value is None or isinstance(value, (str, int, float, bytes, Enum, PurePath))


def _text(value: object) -> str:
    if isinstance(value, Enum):
        return value.name.lower()
    return str(value) if isinstance(value, PurePath) else repr(value)
