"""Which module of `types` each definition is in: its resource's, or one for a part of what would be too long.

It follows from the document alone, and from nothing that could be counted across it: a long module is divided by the
first words of the names of its types, so that a new type moves no other. What refers to each other in circles stays
together, because modules that import each other cannot be loaded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.api import Choice, Definition, Direction, Record
from sdkgen.parse.words import snake

MOST = 800
"""How many definitions and fields a module may hold: with what is said of them, they are some 2,500 lines."""

Words: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """A module of `types`."""

    home: tuple[str, ...]
    """The resource that its types belong to, as a path of names; empty where several share them."""
    direction: Direction
    is_called: bool = True
    """Whether operations reach its types."""
    is_streamed: bool = False
    """Whether only the events of streams do."""
    words: Words = ()
    """What the names of its types begin with; empty if it is not a part."""


def place(definition: Definition, direction: Direction, is_neutral: bool) -> Place:
    """Where a definition would be if no module could be too long."""
    called = bool(definition.called) if is_neutral else direction in definition.called
    streamed = definition.streamed and direction is Direction.RESPONSE
    return Place(definition.home if called else (), direction, called, streamed and called)


def size(definition: Definition) -> int:
    """How much of a module a definition takes."""
    match definition.shape:
        case Record(fields):
            return 1 + len(fields)
        case Choice(_, variants):
            return 1 + len(variants)
        case _:
            return 1


def divided(
    sizes: Mapping[str, int], names: Mapping[str, str], references: Callable[[str], Iterable[str]]
) -> dict[str, Words]:
    """For each definition of a module, by id, the words of the part that it is in; none for what is in no part."""
    words = {id: tuple(snake(name).split("_")) for id, name in names.items()}
    found: dict[str, Words] = dict.fromkeys(sizes, ())
    parts: list[tuple[list[str], int]] = [(list(sizes), 1)]
    while parts:
        ids, count = parts.pop()
        if sum(sizes[id] for id in ids) <= MOST or all(len(words[id]) < count for id in ids):
            continue
        beginnings = {id: words[id][:count] for id in ids}
        staying = _circling(beginnings, references)
        apart: dict[Words, list[str]] = {}
        for id, beginning in beginnings.items():
            if beginning not in staying:
                apart.setdefault(beginning, []).append(id)
        if staying or len(apart) > 1:
            found |= {id: beginning for beginning, members in apart.items() for id in members}
        parts += [(members, count + 1) for members in apart.values()]
        parts.append(([id for id in ids if beginnings[id] in staying], count + 1))
    return found


def _circling(groups: Mapping[str, Words], references: Callable[[str], Iterable[str]]) -> set[Words]:
    """The groups that are in circles of references, or between two circles."""
    following: dict[Words, set[Words]] = {group: set() for group in groups.values()}
    for id, group in groups.items():
        following[group].update(groups[target] for target in references(id) if target in groups)
    for group, others in following.items():
        others.discard(group)
    preceding: dict[Words, set[Words]] = {group: set() for group in following}
    for group, others in following.items():
        for other in others:
            preceding[other].add(group)
    return _trimmed(following, preceding) & _trimmed(preceding, following)


def _trimmed(following: Mapping[Words, set[Words]], preceding: Mapping[Words, set[Words]]) -> set[Words]:
    """What is left if that from which nothing follows is taken away, again and again."""
    count = Counter({group: len(others) for group, others in following.items()})
    ended = [group for group in following if not count[group]]
    for group in ended:
        for before in preceding[group]:
            count[before] -= 1
            if not count[before]:
                ended.append(before)
    return set(following) - set(ended)
