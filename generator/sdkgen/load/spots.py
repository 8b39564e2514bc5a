"""Spots: where the values of a text stand, and what is wrong with a text that cannot be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MAX_DEPTH = 500
"""How deep values may be nested: far beyond any document, and far below Python's recursion limit."""

TOO_DEEP = (
    f"values are nested more than {MAX_DEPTH} levels deep",
    "give the inner ones names, and refer to them by `$ref`",
)
"""What is said of what is deeper."""


def too_large(number: str) -> str:
    """What is said of a number that does not fit."""
    return f"`{number if len(number) <= 20 else number[:20] + '...'}` is too large a number"


@dataclass(frozen=True)
class Fault:
    """One reason why a text cannot be read."""

    offset: int
    """In characters from the start of the text."""
    rule: str
    message: str
    hint: str = ""


class TextError(Exception):
    """A text that cannot be read, with every fault found."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)


class Spot:
    """Where a value stands, and the values inside it. An alias and its anchor share one."""

    __slots__ = ("children", "mapping", "offset")

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.mapping = False
        self.children: dict[str, tuple[int, Spot]] = {}
        """By key or index: the offset of the key (of an item: of the item itself), and the value."""

    def add(self, key: str, offset: int, spot: Spot) -> None:
        """Put a value in."""
        self.children[key] = (offset, spot)

    def merge(self, others: Iterable[Spot]) -> None:
        """Take over what mappings, or lists of mappings, have and this one has not itself."""
        for other in others:
            for source in [other] if other.mapping else [spot for _, spot in other.children.values()]:
                for key, entry in source.children.items():
                    self.children.setdefault(key, entry)

    def find(self, keys: Iterable[str], *, key: bool = False) -> int:
        """The offset of the value that `keys` lead to (or of its key), or of the nearest one above it that exists."""
        offset, spot = self.offset, self
        for name in keys:
            entry = spot.children.get(name)
            if entry is None:
                return offset if not key else self.offset if spot is self else offset
            offset, spot = entry[0] if key else entry[1].offset, entry[1]
        return offset
