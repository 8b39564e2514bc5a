"""Types as Python users see them: alternatives, with the names and annotations that the code is printed with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from sdkgen.api import (
    Alias,
    Anything,
    Array,
    Choice,
    Constant,
    Direction,
    Map,
    Null,
    Primitive,
    Record,
    Reference,
    Tuple,
    Type,
    Union,
)
from sdkgen.python.literals import literal
from sdkgen.python.published import Use
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class Plain:
    """A class that every SDK has, such as `str`."""

    text: str


@dataclass(frozen=True)
class Value:
    """One value of a `Literal`."""

    text: str
    kind: str
    """The name of its class."""


@dataclass(frozen=True)
class Named:
    """A class or an alias of the SDK."""

    name: str
    use: Use | None = field(compare=False)
    """What it stands for; `None` for the unknown variants of a union."""


@dataclass(frozen=True)
class Listed:
    """A list, or what may be passed for one."""

    head: str
    item: Type


@dataclass(frozen=True)
class Fixed:
    """A tuple with a type for each item."""

    items: tuple[Type, ...]


@dataclass(frozen=True)
class Mapped:
    """A dict, or what may be passed for one."""

    value: Type


Part: TypeAlias = Plain | Value | Named | Listed | Fixed | Mapped


@dataclass(frozen=True)
class Reader:
    """Reads the types of one SDK in one direction."""

    scope: Scope
    direction: Direction
    renames: Mapping[str, str] = field(default_factory=dict[str, str])
    """What its names are called in the SDK that it is compared with."""

    def annotation(self, type: Type) -> str:
        """The type as it is printed."""
        return self.scope.annotations(self.direction).of(type)

    def parts(self, type: Type) -> Iterator[Part]:
        """The alternatives that an annotation shows."""
        match type:
            case Primitive() | Null() | Anything():
                yield from map(Plain, self.annotation(type).split(" | "))
            case Constant(values):
                yield from (Value(literal(value), value.__class__.__name__) for value in values)
            case Tuple(items, None):
                yield Fixed(items)
            case Tuple(items, rest):
                every = (*items, rest) if rest is not None else items
                yield Listed(self._head(type), every[0] if len({*every}) == 1 else Union(every))
            case Array(item):
                yield Listed(self._head(type), item)
            case Map(value):
                yield Mapped(value)
            case Reference(target):
                yield from (self.named(use) for use in self.scope.uses(target, self.direction))
            case Union(variants):
                for variant in variants:
                    yield from self.parts(variant)
            case _:
                assert_never(type)

    def named(self, use: Use) -> Named:
        """A definition by the name that both SDKs know."""
        name = self.scope.names[use]
        return Named(self.renames.get(name, name), use)

    def inside(self, part: Part) -> tuple[Part, ...] | None:
        """The alternatives that an alias or a union stands for; `None` of what is a class."""
        if not isinstance(part, Named) or part.use is None:
            return None
        id, direction = part.use
        reader = Reader(self.scope, direction, self.renames)
        match self.scope.api.definitions[id].shape:
            case Alias(type):
                return tuple(reader.parts(type))
            case Choice(variants=variants):
                unknown = [Named(f"Unknown{part.name}", None)] if direction is Direction.RESPONSE else []
                return (*(one for variant in variants for one in reader.parts(variant.type)), *unknown)
            case Record():
                return None

    def every(self, parts: Iterable[Part]) -> list[Part]:
        """The parts, and all that they stand for."""
        found: list[Part] = []
        queue = list(parts)
        while queue:
            part = queue.pop(0)
            if not (isinstance(part, Named) and part in found):
                found.append(part)
                queue += self.inside(part) or ()
        return found

    def shown(self, part: Part) -> str:
        """The part as an annotation shows it."""
        match part:
            case Plain(text) | Value(text):
                return text
            case Named(name):
                return name
            case Listed(head, item):
                return f"{head}[{self.annotation(item)}]"
            case Fixed(items):
                return self.annotation(Tuple(items, None))
            case Mapped(value):
                return self.annotation(Map(value))
            case _:
                assert_never(part)

    def _head(self, type: Type) -> str:
        return self.annotation(type).partition("[")[0]
