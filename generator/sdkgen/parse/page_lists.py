"""The one list of a response, whatever it is called and in whatever it is wrapped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.api import Alias, Array, Definition, Null, Primitive, PrimitiveKind, Record, Reference, Type, Union
from sdkgen.parse.page_words import AROUND, BESIDE
from sdkgen.parse.words import snake

Path: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class OnlyList:
    """Where the list is, and what is in it."""

    path: Path
    item: Type
    around: tuple[tuple[Path, Record], ...]
    """The records that it is in, from the response on; none where the response is the list."""


def only_list(definitions: Mapping[str, Definition], type: Type) -> OnlyList | None:
    """The list of a response that has one: the response itself, a property of it, or one in what it is wrapped in."""
    if (item := item_of(definitions, type)) is not None:
        return OnlyList((), item, ())
    record = record_of(definitions, type)
    if record is None:
        return None
    around: tuple[tuple[Path, Record], ...] = (((), record),)
    found = _lists(definitions, record)
    if not found:
        wrapped = list(_wrapped(definitions, record))
        around = (*around, *wrapped)
        found = _lists(definitions, wrapped[0][1]) if len(wrapped) == 1 else []
    return OnlyList((*around[-1][0], found[0][0]), found[0][1], around) if len(found) == 1 else None


def _lists(definitions: Mapping[str, Definition], record: Record) -> list[tuple[str, Type]]:
    found = [(one.name, item_of(definitions, one.type)) for one in record.fields if snake(one.name) not in BESIDE]
    return [(name, item) for name, item in found if item is not None]


def _wrapped(definitions: Mapping[str, Definition], record: Record) -> Iterator[tuple[Path, Record]]:
    for one in record.fields:
        inner = record_of(definitions, one.type)
        if inner is not None and snake(one.name) not in AROUND:
            yield (one.name,), inner


def item_of(definitions: Mapping[str, Definition], type: Type) -> Type | None:
    """The type of a list's items; nothing where it is no list."""
    match bare(definitions, type):
        case Array(item):
            return item
        case _:
            return None


def record_of(definitions: Mapping[str, Definition], type: Type) -> Record | None:
    """The record that a type is."""
    match bare(definitions, type):
        case Reference(target) if isinstance(shape := definitions[target].shape, Record):
            return shape
        case _:
            return None


def kind_of(definitions: Mapping[str, Definition], type: Type) -> PrimitiveKind | None:
    """The kind of single value that a type is; nothing where it can be several things."""
    match bare(definitions, type):
        case Primitive(kind):
            return kind
        case _:
            return None


def bare(definitions: Mapping[str, Definition], type: Type) -> Type:
    """A type without null, and without other names for it."""
    match type:
        case Reference(target) if isinstance(shape := definitions[target].shape, Alias):
            return bare(definitions, shape.type)
        case Union((one, Null())):
            return bare(definitions, one)
        case _:
            return type
