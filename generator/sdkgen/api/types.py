"""A type: how a value is described where it is used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | None


class PrimitiveKind(StrEnum):
    """The built-in kinds of value. From `DATETIME` on, strings in JSON; `BINARY` is raw bytes in a body."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATETIME = "date-time"
    DATE = "date"
    BASE64 = "base64"
    BINARY = "binary"


@dataclass(frozen=True)
class Primitive:
    """A value of one built-in kind."""

    kind: PrimitiveKind


@dataclass(frozen=True)
class Null:
    """The JSON value `null`; a nullable type is a `Union` that ends with it."""


@dataclass(frozen=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True)
class Constant:
    """One of a few literal values: an `enum`, or a `const`."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True)
class Array:
    """A list of items of one type."""

    item: Type


@dataclass(frozen=True)
class Tuple:
    """A list with a type for each of its first items, and one for the rest (`None`: there is no rest)."""

    items: tuple[Type, ...]
    rest: Type | None


@dataclass(frozen=True)
class Map:
    """An object whose keys are free and whose values have one type."""

    value: Type


@dataclass(frozen=True)
class Reference:
    """A use of a definition, by its id."""

    target: str


@dataclass(frozen=True)
class Union:
    """One of several types, without a tag that tells which. Flat, at least two variants, `Null` last."""

    variants: tuple[Type, ...]


Type: TypeAlias = Primitive | Null | Anything | Constant | Array | Tuple | Map | Reference | Union
