"""Twins: types that want the name of another, so that one of the two has a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.api import Definition, Direction
from sdkgen.python.class_names import class_names


@dataclass(frozen=True)
class Twin:
    """A type with a number in its name that the document does not have."""

    name: str
    wanted: str
    """The name without the number, which another type has."""
    id: str
    """Where the document defines it."""
    other: str
    """Where it defines the other one."""


def twins(definitions: Mapping[str, Definition]) -> Iterator[Twin]:
    """The types that have a number for want of a name of their own, once each."""
    names = class_names(definitions)
    owners = {name: id for (id, _), name in reversed(names.items())}
    told: set[str] = set()
    for (id, direction), name in names.items():
        given = definitions[id].written if direction is Direction.REQUEST else definitions[id].name
        # Digits of the name that the document gives (`Address2`) are no numbers of ours.
        wanted = given + name.removeprefix(given).rstrip("0123456789")
        if wanted != name and wanted in owners and name not in told:
            told.add(name)
            yield Twin(name, wanted, id, owners[wanted])
