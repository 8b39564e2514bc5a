"""Loops: references and schemas that lead to nothing but themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sdkgen.load.document import Document
from sdkgen.load.origins import child
from sdkgen.load.shapes import items
from sdkgen.load.visit import Part
from sdkgen.problems import Problem

_COMPOSITIONS = (
    ("all-of-loop", ("allOf",), "this schema is made of itself", "take it out of the `allOf` of one of them"),
    (
        "choice-loop",
        ("oneOf", "anyOf"),
        "this schema is a choice that leads back to itself",
        "take it out of the choice of one of them",
    ),
)


def references(document: Document, links: Iterable[tuple[Part, str]]) -> Iterator[Problem]:
    """References that lead to nothing but references."""
    for circle in _circles({part.origin: [target] for part, target in links}):
        message = f"these references lead in a circle: {_shown(circle)}"
        yield document.problem(child(circle[0], "$ref"), "ref-loop", message, "one of them must describe a value")


def compositions(document: Document, links: Iterable[tuple[Part, str]], schemas: Iterable[Part]) -> Iterator[Problem]:
    """Schemas that contain themselves, and not only values that may hold such values in turn."""
    refs = {part.origin: target for part, target in links if part.kind == "Schema"}
    named = set(refs.values())
    known = list(schemas)
    for rule, keywords, message, hint in _COMPOSITIONS:
        following = {
            part.origin: [
                *(
                    child(part.origin, key, index)
                    for key in keywords
                    for index in range(len(items(part.value.get(key))))
                ),
                *([refs[part.origin]] if part.origin in refs else []),
            ]
            for part in known
        }
        for circle in _circles(following):
            members = [one for one in circle if one in named]
            if all(one in refs for one in circle) or not members:
                continue
            yield document.problem(members[0], rule, f"{message}: {_shown(members)}", hint, key=True)


def _shown(circle: Sequence[str]) -> str:
    return " -> ".join(f"`{one}`" for one in [*circle, circle[0]])


def _circles(following: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Ways that end where they start, each told once, from its first member in alphabetical order."""
    done: set[str] = set()
    for start in following:
        way: list[str] = []
        on_way: dict[str, int] = {}
        # What is left to try at each step of the way; no recursion, since ways may be long.
        todo: list[list[str]] = [[start]]
        while todo:
            if not todo[-1]:
                todo.pop()
                if way:
                    done.add(way[-1])
                    del on_way[way.pop()]
                continue
            origin = todo[-1].pop(0)
            if origin in on_way:
                circle = way[on_way[origin] :]
                first = circle.index(min(circle))
                yield circle[first:] + circle[:first]
            elif origin not in done:
                on_way[origin] = len(way)
                way.append(origin)
                todo.append(list(following.get(origin, ())))
