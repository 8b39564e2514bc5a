"""How a type relates to the one that was there before: what it takes that the other did not, and the reverse."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sdkgen.api import Direction, Type
from sdkgen.compare.parts import Fixed, Listed, Mapped, Named, Part, Plain, Reader, Value

_WIDER = {"int": ("bool",), "float": ("int", "bool")}
"""What type checkers take for a number besides the number itself."""


class Kind(Enum):
    """What became of a type."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


@dataclass(frozen=True)
class Relation:
    """What became of a type, and the alternatives that make the difference."""

    gained: tuple[Part, ...]
    """Alternatives of the new type that the old one does not hold."""
    lost: tuple[Part, ...]
    """Alternatives of the old type that the new one does not hold."""

    @property
    def kind(self) -> Kind:
        """Both in one word."""
        if self.gained and self.lost:
            return Kind.OTHER
        return Kind.WIDER if self.gained else Kind.NARROWER if self.lost else Kind.SAME

    @property
    def is_of_values(self) -> bool:
        """Whether nothing but values of literals makes the difference."""
        return all(isinstance(part, Value) for part in (*self.gained, *self.lost))


def relation(old: Reader, before: Type, new: Reader, after: Type) -> Relation:
    """What became of the type `before` of one SDK, which is `after` in the next."""
    return between(old, tuple(old.parts(before)), new, tuple(new.parts(after)))


def between(old: Reader, before: tuple[Part, ...], new: Reader, after: tuple[Part, ...]) -> Relation:
    """The same of alternatives."""
    return Relation(
        _Fit(new, old, set()).left_over(after, before),
        _Fit(old, new, set()).left_over(before, after),
    )


@dataclass(frozen=True)
class _Fit:
    """Whether what one SDK calls a type can stand where the other has one."""

    narrow: Reader
    wide: Reader
    assumed: set[tuple[Type, Type]]
    """What is being looked at, since types may hold themselves."""

    def left_over(self, parts: tuple[Part, ...], wide: tuple[Part, ...]) -> tuple[Part, ...]:
        """The parts that fit nowhere."""
        room = self.wide.every(wide)
        found: list[Part] = []
        queue, seen = list(parts), set[str]()
        while queue:
            part = queue.pop(0)
            if any(self._covers(one, part) for one in room):
                continue
            inside = self.narrow.inside(part)
            if inside is None:
                found.append(part)
            elif isinstance(part, Named) and part.name not in seen:
                seen.add(part.name)
                queue += inside
        return tuple(dict.fromkeys(found))

    def _fits(self, narrow: Type, wide: Type) -> bool:
        if (narrow, wide) in self.assumed:
            return True
        self.assumed.add((narrow, wide))
        fits = not self.left_over(tuple(self.narrow.parts(narrow)), tuple(self.wide.parts(wide)))
        self.assumed.discard((narrow, wide))
        return fits

    def _covers(self, wide: Part, narrow: Part) -> bool:
        match wide, narrow:
            case Plain("object"), _:
                return True
            case Plain(one), Plain(other) | Value(kind=other):
                return one == other or other in _WIDER.get(one, ())
            case Value(one), Value(other):
                return one == other
            case Named(one), Named(other):
                return one == other
            case Listed(head, item), Listed(other, inner):
                return head in (other, "Iterable") and self._fits(inner, item)
            case Listed(head, item), Fixed(items):
                return head != "list" and all(self._fits(inner, item) for inner in items)
            case Fixed(items), Fixed(others):
                return len(items) == len(others) and all(map(self._fits, others, items))
            case Mapped(value), Mapped(inner):
                return self._fits(inner, value)
            case Mapped(value), Named(use=(_, Direction.REQUEST)):
                # Type checkers take a TypedDict for a mapping of objects.
                return self.narrow.inside(narrow) is None and self.wide.annotation(value) == "object"
            case _:
                return False
