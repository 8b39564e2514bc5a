"""Which definitions requests reach, which responses reach, and where in the resource tree each is at home."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

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
    Webhooks,
)

Home = tuple[str, ...]


@dataclass
class _Reach:
    """What is known so far of the ways that lead to a definition; it only ever grows."""

    directions: set[Direction] = field(default_factory=set[Direction])
    home: Home | None = None
    streamed: bool = True

    def add(self, way: _Way) -> bool:
        """Take another way into account; tells whether it is news."""
        home = way.home if self.home is None else _common(self.home, way.home)
        streamed = self.streamed and way.streamed
        news = way.direction not in self.directions or home != self.home or streamed != self.streamed
        self.directions.add(way.direction)
        self.home, self.streamed = home, streamed
        return news


@dataclass(frozen=True)
class _Way:
    """A use of a type, and where it is used from."""

    type: Type
    direction: Direction
    home: Home
    streamed: bool


def reached(
    definitions: Mapping[str, Definition], resources: tuple[Resource, ...], webhooks: Webhooks | None = None
) -> dict[str, Definition]:
    """The definitions with their directions and homes; one that nothing reaches counts as read, and has no home."""
    found = {id: _Reach() for id in definitions}
    _follow(definitions, found, _ways(resources))
    if webhooks is not None:
        _follow(definitions, found, [_Way(webhooks.event, Direction.RESPONSE, (), False)])
    # What nothing calls may name what is called, but says nothing of where that belongs.
    called = {id: replace(reach, directions=set(reach.directions)) for id, reach in found.items()}
    for id, reach in found.items():
        if not reach.directions:
            _follow(definitions, found, [_Way(Reference(id), Direction.RESPONSE, (), False)])
    return {
        id: replace(
            definition,
            directions=frozenset(found[id].directions),
            home=called[id].home or (),
            streamed=called[id].streamed and bool(called[id].directions),
            called=frozenset(called[id].directions),
        )
        for id, definition in definitions.items()
    }


def _ways(resources: tuple[Resource, ...]) -> Iterator[_Way]:
    """What the operations send and receive."""
    for resource in (one for top in resources for one in top.walk()):
        for operation in resource.operations:
            for type in sent(operation):
                yield _Way(type, Direction.REQUEST, resource.path, False)
            for type in received(operation):
                yield _Way(type, Direction.RESPONSE, resource.path, False)
            if operation.stream is not None:
                yield _Way(operation.stream.event, Direction.RESPONSE, resource.path, True)


def used(resources: tuple[Resource, ...]) -> Iterator[str]:
    """The definitions that operations name, without following them."""
    for way in _ways(resources):
        yield from references(way.type)


def _follow(definitions: Mapping[str, Definition], found: Mapping[str, _Reach], ways: Iterable[_Way]) -> None:
    """Add the ways, and all that start where they lead, until nothing is news."""
    queue = deque(ways)
    while queue:
        way = queue.popleft()
        for target in references(way.type):
            reach = found[target]
            if reach.add(way):
                queue.extend(
                    _Way(type, direction, reach.home or (), reach.streamed)
                    for direction in reach.directions
                    for type in _types(definitions[target].shape, direction)
                )


def sent(operation: Operation) -> Iterator[Type]:
    """The types that a call writes."""
    yield from (parameter.type for parameter in operation.parameters)
    if operation.body is not None:
        yield operation.body.type
        yield from (header.type for encoding in operation.body.encodings for header in encoding.headers)


def received(operation: Operation) -> Iterator[Type]:
    """The types that a call reads, leaving out the events of a stream that an argument asks for."""
    yield operation.result.type
    yield from (failure.type for failure in operation.failures)


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


def inside(shape: Shape, direction: Direction | None = None) -> list[str]:
    """The definitions that a shape names, in a direction or in any, without following them."""
    return list(dict.fromkeys(target for type in _types(shape, direction) for target in references(type)))


def _types(shape: Shape, direction: Direction | None) -> Iterator[Type]:
    """The types inside a shape that are written, or read, or either."""
    match shape:
        case Record() as record:
            fields = record.fields if direction is None else record.fields_in(direction)
            yield from (field.type for field in fields)
            if record.extra is not None:
                yield record.extra
        case Choice(_, variants):
            yield from (variant.type for variant in variants)
        case Alias(type):
            yield type


def _common(one: Home, other: Home) -> Home:
    length = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]
