"""What became of each thing of a kind: kept, renamed, removed or added."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Pairs(Generic[T]):
    """Old things and what became of them, by name."""

    kept: tuple[tuple[str, T, T], ...]
    renamed: tuple[tuple[str, str, T, T], ...]
    removed: tuple[tuple[str, T], ...]
    added: tuple[tuple[str, T], ...]


def pairs(old: Mapping[str, T], new: Mapping[str, T], *marks: Callable[[T], object]) -> Pairs[T]:
    """Match by name; what is left by each of the marks in turn, where just one old and one new thing bear it."""
    removed = {name: one for name, one in old.items() if name not in new}
    added = {name: one for name, one in new.items() if name not in old}
    renamed: list[tuple[str, str, T, T]] = []
    for mark in marks:
        for before, after in list(_same(removed, added, mark)):
            renamed.append((before, after, removed.pop(before), added.pop(after)))
    kept = tuple((name, one, new[name]) for name, one in old.items() if name in new)
    return Pairs(kept, tuple(renamed), tuple(removed.items()), tuple(added.items()))


def _same(removed: Mapping[str, T], added: Mapping[str, T], mark: Callable[[T], object]) -> Iterator[tuple[str, str]]:
    before, after = _by(removed, mark), _by(added, mark)
    for value, names in before.items():
        if value is not None and len(names) == 1 and len(after.get(value, ())) == 1:
            yield names[0], after[value][0]


def _by(things: Mapping[str, T], mark: Callable[[T], object]) -> dict[object, list[str]]:
    found: dict[object, list[str]] = {}
    for name, one in things.items():
        found.setdefault(mark(one), []).append(name)
    return found
