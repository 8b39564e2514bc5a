"""Whether a type checker would take a JSON value where an annotation stands; what it would say if not."""

from __future__ import annotations

import collections.abc
import typing
from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Any

_PLAIN = {str: str, bytes: str, bool: bool, NoneType: NoneType}


def mismatches(annotation: Any, value: Any, path: str = "") -> Iterator[str]:
    """What is wrong with a value, each with a JSON pointer into it; nothing if it fits."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is None or type(annotation).__name__ == "TypeAliasType":
        annotation = None if annotation is None else _resolved(annotation)
        yield from mismatches(NoneType if annotation is None else annotation, value, path)
    elif annotation in (object, Any):
        return
    elif origin in (typing.Annotated, typing.NotRequired, typing.Required):
        yield from mismatches(inner[0], value, path)
    elif origin in (typing.Union, UnionType):
        told = [[*mismatches(arm, value, path)] for arm in inner]
        if all(told):
            # What the nearest arm says is what was meant.
            yield from max(told, key=lambda one: (one[0].partition(":")[0].count("/"), -len(one)))
    elif origin is typing.Literal:
        if not any(one == value and isinstance(one, bool) == isinstance(value, bool) for one in inner):
            yield f"{path}: not one of {annotation}"
    elif typing.is_typeddict(annotation):
        yield from _typed_dict(annotation, value, path)
    elif origin is tuple:
        if not isinstance(value, list) or len(value) != len([one for one in inner if one != ()]):
            yield f"{path}: not {annotation}"
        else:
            for index, (one, item) in enumerate(zip(inner, value, strict=True)):
                yield from mismatches(one, item, f"{path}/{index}")
    elif isinstance(origin, type) and issubclass(origin, collections.abc.Mapping):
        if not isinstance(value, dict):
            yield f"{path}: not {annotation}"
        for key, item in value.items() if isinstance(value, dict) else ():
            yield from mismatches(inner[1], item, f"{path}/{key}")
    elif origin is not None:  # an iterable, or a sequence that is no string
        if not isinstance(value, list):
            yield f"{path}: not {annotation}"
        for index, item in enumerate(value if isinstance(value, list) else ()):
            yield from mismatches(inner[0], item, f"{path}/{index}")
    elif not _is_scalar(annotation, value):
        yield f"{path}: not {annotation}"


def _typed_dict(annotation: Any, value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{path}: not {annotation}"
        return
    hints = typing.get_type_hints(annotation, include_extras=True)
    yield from (f"{path}/{name}: missing" for name in annotation.__required_keys__ if name not in value)
    for name, item in value.items():
        if name in hints:
            yield from mismatches(hints[name], item, f"{path}/{name}")
        else:
            yield f"{path}/{name}: not a key"


def _is_scalar(annotation: Any, value: Any) -> bool:
    if annotation in (int, float):
        whole = isinstance(value, int) or isinstance(value, float) and (annotation is float or value == int(value))
        return whole and not isinstance(value, bool)
    kind = _PLAIN.get(annotation)
    return kind is not None and type(value) is kind


def _resolved(alias: Any) -> Any:
    """What an alias stands for, which may be kept as text."""
    holder = type("Holder", (), {"__annotations__": {"value": alias.__value__}, "__module__": alias.__module__})
    return typing.get_type_hints(holder, include_extras=True)["value"]
