"""Circles of definitions: those of which each refers to each, at some remove."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sdkgen.parse.inward import inward


def circles(ids: Iterable[str], references: Callable[[str], Iterable[str]]) -> list[list[str]]:
    """All ids, each with those that it shares a circle with; what is in none is alone."""
    outward = list(inward(ids, references))
    preceding: dict[str, list[str]] = {id: [] for id in outward}
    for id in outward:
        for target in references(id):
            preceding[target].append(id)
    found: list[list[str]] = []
    seen: set[str] = set()
    for id in reversed(outward):
        if id not in seen:
            found.append(list(inward([id], lambda one: [other for other in preceding[one] if other not in seen])))
            seen.update(found[-1])
    return found
