"""A definition: a shape that has a name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from sdkgen.api.types import Scalar, Type


class Direction(StrEnum):
    """Whether a definition is reached from what callers send, or from what they get."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True)
class Field:
    """One property of a record."""

    name: str
    """The name on the wire."""
    type: Type
    required: bool
    description: str
    deprecated: bool
    origin: str
    default: Scalar = None
    """What the server assumes where the field is left out, if the document names a scalar."""
    read_only: bool = False
    write_only: bool = False
    is_tag: bool = False
    """Whether its one value tells which variant of a choice the record is."""


@dataclass(frozen=True)
class Record:
    """An object with known properties."""

    fields: tuple[Field, ...]
    extra: Type | None
    """The type of further properties where the document describes one."""
    closed: bool = False
    """Whether the document rules further properties out."""

    def fields_in(self, direction: Direction) -> tuple[Field, ...]:
        """The fields that are written, or read."""
        written = direction is Direction.REQUEST
        return tuple(field for field in self.fields if not (field.read_only if written else field.write_only))


@dataclass(frozen=True)
class Variant:
    """One alternative of a choice, and the tag values that select it."""

    tags: tuple[str, ...]
    type: Type
    is_default: bool = False
    """Whether it is also what has no tag, or one that no variant has; its own says nothing then."""


@dataclass(frozen=True)
class Choice:
    """One of several records, told apart by a tag property."""

    tag: str
    variants: tuple[Variant, ...]


@dataclass(frozen=True)
class Alias:
    """Another name for a type."""

    type: Type


Shape: TypeAlias = Record | Choice | Alias


@dataclass(frozen=True)
class Definition:
    """A named shape."""

    id: str
    """Where the document defines it: unique, and what a `Reference` names."""
    name: str
    """Its base name in PascalCase, after the settings' renames; a written and a read one may share it."""
    written: str
    """Its base name where callers write it; nearly always the same."""
    shape: Shape
    description: str
    deprecated: bool
    directions: frozenset[Direction]
    home: tuple[str, ...]
    """The resource it belongs to, as a path of names; empty where several unrelated ones share it."""
    streamed: bool = False
    """Whether only the events of streams reach it."""
    called: frozenset[Direction] = frozenset(Direction)
    """The directions in which calls, streams or webhooks reach it; in the others only what nothing reaches uses it."""
    examples: tuple[object, ...] = ()

    @property
    def origin(self) -> str:
        """Where the document says so."""
        return self.id
