"""TypedDicts in a form that pydantic can check: with lists and dicts where calls may pass more than those."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import or_
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from pydantic import ConfigDict
from typing_extensions import TypedDict

from .shapes import Base64

if TYPE_CHECKING:
    from .sdk_reader import SdkReader


def checkable(annotation: Any, reader: SdkReader) -> Any:
    """The annotation for JSON: of what a call may pass, only what can come out of a JSON text."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is object:
        return Any
    if annotation is Base64:
        return str
    if is_typeddict(annotation):
        return _typed_dict(annotation, reader)
    if origin in (Union, UnionType):
        return reduce(or_, [checkable(arm, reader) for arm in reader.arms(arguments)])
    if origin in reader.lists:
        return list[checkable(arguments[0], reader)]  # type: ignore[misc]
    if origin is Mapping:
        return dict[str, checkable(arguments[1], reader)]  # type: ignore[misc]
    if origin is NotRequired:
        return NotRequired[checkable(arguments[0], reader)]
    if origin is Literal or annotation in (str, int, float, bool, type(None)):
        return annotation
    raise TypeError(f"{annotation!r} cannot be checked")


_TypedDict: Any = TypedDict
_made: dict[Any, Any] = {}


def _typed_dict(cls: Any, reader: SdkReader) -> Any:
    if cls not in _made:
        hints = get_type_hints(cls, include_extras=True)
        made: Any = _TypedDict(cls.__name__, {key: checkable(hint, reader) for key, hint in hints.items()})
        # A type checker refuses keys that a TypedDict does not have.
        made.__pydantic_config__ = ConfigDict(extra="allow" if cls in reader.open else "forbid")
        _made[cls] = made
    return _made[cls]
