"""Annotations of either reader in one form: the alternatives that a value may be, words or containers of such sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NotRequired, TypeAlias, Union, get_args, get_origin

Shape: TypeAlias = "frozenset[str | tuple[str, Shape]]"


class Base64:
    """Stands for text in base64 in annotations that say so in other ways."""


_WORDS: Mapping[Any, str] = {
    str: "str",
    int: "int",
    float: "float",
    bool: "bool",
    datetime: "datetime",
    None: "null",
    NoneType: "null",
    Any: "anything",
    object: "anything",
    Base64: "base64",
}


@dataclass(frozen=True)
class Member:
    """A property of a record: whether it must be there, and what it may be."""

    required: bool
    shape: Shape

    @property
    def parts(self) -> Shape:
        """All of it as one set."""
        return self.shape | {"(required)" if self.required else "(optional)"}


class Reader:
    """Reads annotations; `records` says which classes are records of the document, and of which schema."""

    lists: tuple[Any, ...] = (list,)
    maps: tuple[Any, ...] = (dict,)

    def __init__(self, records: Mapping[Any, str]) -> None:
        self.records = records

    def shape(self, annotation: Any) -> Shape:
        """The alternatives of an annotation; TypeError if it has a part that is not understood."""
        return frozenset(self.alternatives(annotation))

    def alternatives(self, annotation: Any) -> Iterator[str | tuple[str, Shape]]:
        """Each alternative of an annotation."""
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            yield from self.annotated(arguments[0], annotation.__metadata__)
        elif origin is NotRequired:
            yield from self.alternatives(arguments[0])
        elif origin in (Union, UnionType):
            for arm in self.arms(arguments):
                yield from self.alternatives(arm)
        elif origin is Literal:
            yield from map(repr, arguments)
        elif origin in self.lists:
            yield "list", self.shape(arguments[0])
        elif origin in self.maps and arguments[0] is str:
            yield "map", self.shape(arguments[1])
        elif annotation in self.records:
            yield last(self.records[annotation])
        elif annotation in _WORDS:
            yield _WORDS[annotation]
        else:
            raise TypeError(f"{annotation!r} has no known shape")

    def annotated(self, annotation: Any, notes: Iterable[Any]) -> Iterator[str | tuple[str, Shape]]:
        """Each alternative of an annotation with metadata."""
        return self.alternatives(annotation)

    def arms(self, arms: tuple[Any, ...]) -> Iterable[Any]:
        """The arms of a union that count."""
        return arms


def tagged(tag: str) -> str:
    """The alternative that notes by which property a union is told apart."""
    return f"(told apart by {tag!r})"


def untagged(shape: Shape) -> Shape:
    """The shape without notes of tags, which a TypedDict has no place for."""
    return frozenset(
        (one[0], untagged(one[1])) if isinstance(one, tuple) else one for one in shape if one[:6] != "(told "
    )


def contains(whole: Shape, part: Shape) -> bool:
    """Whether a union occurs anywhere in a shape, perhaps beside null."""
    return part | {"null"} == whole | {"null"} or any(contains(one[1], part) for one in whole if isinstance(one, tuple))


def show(shape: Shape) -> str:
    """The shape as text."""
    return " | ".join(sorted(f"{one[0]}[{show(one[1])}]" if isinstance(one, tuple) else one for one in shape))


def last(pointer: str) -> str:
    """The name of a schema: the last segment of its JSON pointer."""
    return pointer.rpartition("/")[2]
