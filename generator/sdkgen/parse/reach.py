"""Which definitions requests reach, which responses reach, and where in the resource tree each is at home."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkgen.api import (
    Alias,
    Array,
    Choice,
    Definition,
    Direction,
    Map,
    Operation,
    Record,
    Reference,
    Resource,
    Shape,
    Tuple,
    Type,
    Union,
)

Home = tuple[str, ...]


def reached(definitions: Mapping[str, Definition], resources: tuple[Resource, ...]) -> dict[str, Definition]:
    """The definitions with their directions and homes; one that no operation reaches counts as read, and is shared."""
    directions: dict[str, set[Direction]] = {id: set() for id in definitions}
    homes: dict[str, Home] = {}

    def visit(type: Type, direction: Direction, home: Home) -> None:
        for target in references(type):
            known = homes.get(target)
            new = home if known is None else _common(known, home)
            if direction in directions[target] and new == known:
                continue
            directions[target].add(direction)
            homes[target] = new
            for inner in _types(definitions[target].shape, direction):
                visit(inner, direction, new)

    for resource in (one for top in resources for one in top.walk()):
        for operation in resource.operations:
            for type in sent(operation):
                visit(type, Direction.REQUEST, resource.path)
            for type in received(operation):
                visit(type, Direction.RESPONSE, resource.path)
    for id in definitions:
        if not directions[id]:
            visit(Reference(id), Direction.RESPONSE, ())
    _settle(definitions, directions, homes)
    return {
        id: replace(definition, directions=frozenset(directions[id]), home=homes[id])
        for id, definition in definitions.items()
    }


def _settle(
    definitions: Mapping[str, Definition], directions: dict[str, set[Direction]], homes: dict[str, Home]
) -> None:
    """Move homes up until nothing refers to a definition whose home is not its own or an ancestor's."""
    moved = True
    while moved:
        moved = False
        for id, definition in definitions.items():
            for direction in directions[id]:
                for target in inside(definition.shape, direction):
                    common = _common(homes[target], homes[id])
                    if common != homes[target]:
                        homes[target], moved = common, True


def sent(operation: Operation) -> Iterator[Type]:
    """The types that a call writes."""
    yield from (parameter.type for parameter in operation.parameters)
    if operation.body is not None:
        yield operation.body.type


def received(operation: Operation) -> Iterator[Type]:
    """The types that a call reads."""
    yield operation.result.type
    yield from (failure.type for failure in operation.failures)
    if operation.stream is not None:
        yield operation.stream.event


def references(type: Type) -> Iterator[str]:
    """The definitions that a type names, without following them."""
    match type:
        case Reference(target):
            yield target
        case Array(item) | Map(item):
            yield from references(item)
        case Tuple(items, rest):
            for one in (*items, *([rest] if rest is not None else [])):
                yield from references(one)
        case Union(variants):
            for one in variants:
                yield from references(one)
        case _:
            return


def inside(shape: Shape, direction: Direction) -> list[str]:
    """The definitions that a shape names, without following them."""
    return list(dict.fromkeys(target for type in _types(shape, direction) for target in references(type)))


def _types(shape: Shape, direction: Direction) -> Iterator[Type]:
    """The types inside a shape that are written, or read."""
    match shape:
        case Record() as record:
            yield from (field.type for field in record.fields_in(direction))
            if record.extra is not None:
                yield record.extra
        case Choice(_, variants):
            yield from (variant.type for variant in variants)
        case Alias(type):
            yield type


def _common(one: Home, other: Home) -> Home:
    length = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]
