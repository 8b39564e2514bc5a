"""Outlines of dataclasses."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import PurePosixPath

from sdkgen.cli.outline import outline


class Colour(Enum):
    RED = "r"


@dataclass(frozen=True)
class Leaf:
    colour: Colour


@dataclass(frozen=True)
class Tree:
    name: str
    path: PurePosixPath
    leaves: tuple[Leaf, ...]
    words: frozenset[str]
    by_name: dict[str, Leaf]
    nothing: tuple[str, ...] = ()
    hidden: object = field(default=None, repr=False)


def test_everything_is_on_a_line_of_its_own() -> None:
    leaf = Leaf(Colour.RED)
    tree = Tree("a\nb", PurePosixPath("x/y"), (leaf,), frozenset("ba"), {"k": leaf})
    assert outline(tree).splitlines() == [
        "Tree",
        "  name: 'a\\nb'",
        "  path: x/y",
        "  leaves: [1]",
        "    - Leaf",
        "      colour: red",
        "  words: ['a', 'b']",
        "  by_name: {1}",
        "    k: Leaf",
        "      colour: red",
        "  nothing: []",
    ]
