"""The names of classes: what each definition is called where it is written and where it is read."""

from __future__ import annotations

import functools
import itertools
import keyword
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sdkgen.api import (
    Alias,
    Anything,
    Array,
    Choice,
    Constant,
    Definition,
    Direction,
    Null,
    Primitive,
    PrimitiveKind,
    Record,
    Reference,
    Shape,
    Type,
    Union,
)
from sdkgen.parse.composed import joined
from sdkgen.parse.inward import inward
from sdkgen.parse.reach import inside
from sdkgen.parse.words import pascal
from sdkgen.python.published import NOTHING, Published

_TYPE_NAMES = frozenset(
    "Annotated BaseModel Base64Input BuiltLater Field FileInput Iterable Literal Mapping NotRequired OneOf"
    " SequenceNotStr TypeAlias TypeAliasType TypedDict Union UnknownVariant TYPE_CHECKING".split()
)
"""Names that the modules of types import."""

_WRITTEN = ("Param", "Params")
"""How the names of what is written end."""

_PLAIN = frozenset({PrimitiveKind.STRING, PrimitiveKind.INTEGER, PrimitiveKind.NUMBER, PrimitiveKind.BOOLEAN})

_SHELVES = frozenset(
    "attributes components definitions models parameters requests responses schemas shared types".split()
)
"""Names of files and folders that say no more than what is in them."""


def class_names(
    definitions: Mapping[str, Definition], published: Published = NOTHING, reserved: Iterable[str] = ()
) -> dict[tuple[str, Direction], str]:
    """What a definition is called where it is written and where it is read; nothing new has a name that is reserved.

    What was published keeps its name. Names that the document gives go first, then names from context, then those made
    for what is written, so that none depends on where in the document another is. Only what is a twin of another by its
    name gets a number.
    """
    neutral = neutral_ones(definitions)
    uses = [
        _use(id, direction, definition, id in neutral, published)
        for id, definition in definitions.items()
        for direction in sorted(definition.directions)
    ]
    names: dict[tuple[str, Direction], str] = {}
    taken: set[str] = {*reserved}
    numbers: dict[tuple[str, ...], Iterator[int]] = {}
    for use in sorted(uses, key=lambda use: use.claim):
        if use.neutral and names.keys() & {(use.id, one) for one in Direction}:
            names[use.id, use.direction] = next(names[use.id, one] for one in Direction if (use.id, one) in names)
            continue
        companions = functools.partial(_companions, use.definition, use.direction)
        name = next(name for name in use.candidates(numbers) if taken.isdisjoint({*companions(name), name}))
        taken |= {*companions(name), name}
        names[use.id, use.direction] = name
    return {(use.id, use.direction): names[use.id, use.direction] for use in uses}


def _use(id: str, direction: Direction, definition: Definition, neutral: bool, published: Published) -> _Use:
    if (one := published.unions.get((id, direction))) is not None:
        union = f"{one.removesuffix('Params').removesuffix('Param')}Union"
        definition = replace(definition, name=union, written=union)
    own = [direction, *Direction] if neutral else [direction]
    kept = next((published.kept[id, one].name for one in own if (id, one) in published.kept), "")
    return _Use(id, direction, definition, neutral, kept)


@dataclass(frozen=True)
class _Use:
    """A definition where it is written or where it is read."""

    id: str
    direction: Direction
    definition: Definition
    neutral: bool
    kept: str
    """The name that it was published under; empty for what is new."""

    @property
    def is_derived(self) -> bool:
        """Whether it is called after what is read."""
        written = self.direction is Direction.REQUEST and not self.neutral
        both = len(self.definition.directions) > 1 and self.definition.written == self.definition.name
        return written and (both or not self.definition.written.endswith(_WRITTEN))

    @property
    def claim(self) -> tuple[bool, bool, bool]:
        """Who goes first where several want a name."""
        return not self.kept, self.is_derived, not self.id.rpartition("/")[0].endswith("#/components/schemas")

    def candidates(self, numbers: dict[tuple[str, ...], Iterator[int]]) -> Iterator[str]:
        """The names it may have, the best first; `numbers` are those that twins do not have yet."""
        wanted = self.definition.written if self.direction is Direction.REQUEST else self.definition.name
        if self.kept == _class_name(self.kept):
            yield self.kept
        if self.is_derived:
            if not wanted.endswith(_WRITTEN):
                yield from _told_apart(_class_name(f"{wanted}Param"), self.id)
            wanted = f"{wanted}Input"
        yield from _told_apart(name := _class_name(wanted), self.id)
        if not self.neutral and (kind := _kind(self.definition.shape)):
            yield f"{name}{kind}"
        twins = (name, *_companions(self.definition, self.direction, name))
        yield from (f"{name}{number}" for number in numbers.setdefault(twins, itertools.count(2)))


def _told_apart(name: str, id: str) -> Iterator[str]:
    """A name, and what it may be in another file than the main one: with the name of the file or of a folder."""
    yield name
    path, _, pointer = id.partition("#")
    places = path.rpartition(".")[0].split("/") if path else []
    # A file that is a type has given it its name.
    yield from (
        joined(pascal(one), name) for one in reversed(places if pointer else places[:-1]) if one not in _SHELVES
    )


def _kind(shape: Shape) -> str:
    """What tells a type from another of its name without a number; may be empty."""
    match shape:
        case Record():
            return "Object"
        case Choice() | Alias(Union()):
            return "Union"
        case Alias(Array()):
            return "List"
        case _:
            return ""


def _companions(definition: Definition, direction: Direction, name: str) -> tuple[str, ...]:
    """The further classes that a definition's class has beside it."""
    match definition.shape:
        case Choice() if direction is Direction.RESPONSE:
            return (f"Unknown{name}",)
        case Record(extra=extra) if direction is Direction.REQUEST and extra is not None:
            return (f"{name}Typed",)
        case _:
            return ()


def neutral_ones(definitions: Mapping[str, Definition]) -> frozenset[str]:
    """The definitions that are the same Python type for those who write them and those who read them."""
    found: set[str] = set()
    for id in inward(definitions, lambda id: inside(definitions[id].shape)):
        shape = definitions[id].shape
        if isinstance(shape, Alias) and _is_neutral(shape.type, found):
            found.add(id)
    return frozenset(found)


def _is_neutral(type: Type, known: Container[str]) -> bool:
    match type:
        case Primitive(kind):
            return kind in _PLAIN
        case Constant() | Null() | Anything():
            return True
        case Union(variants):
            return all(_is_neutral(variant, known) for variant in variants)
        case Reference(target):
            return target in known
        case _:
            return False


def unknown_name(definition: Definition, names: Mapping[tuple[str, Direction], str]) -> str:
    """The class of variants that a choice does not list."""
    return f"Unknown{names[definition.id, Direction.RESPONSE]}"


def _class_name(base: str) -> str:
    name = base if base.isidentifier() else f"T{base}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TYPE_NAMES else name
