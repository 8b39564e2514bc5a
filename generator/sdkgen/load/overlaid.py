"""A source that overlays have changed: its values, and the file and line from which each of them came."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeAlias

from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.load.source import Source
from sdkgen.load.spots import Spot
from sdkgen.problems import Place

Keys: TypeAlias = tuple[str, ...]


class Overlaid(Source):
    """The source of a document with changes on top.

    The changes are written down, so that places are worked out only if somebody asks for one.
    """

    def __init__(self, document: Source) -> None:
        """Begin with a copy, in which nothing that an alias repeats is shared."""
        self.file = document.file
        self.text = document.text
        self.is_json = document.is_json
        self.value = _copy(document.value)
        self._document = document
        self._changes: list[tuple[Keys, Source | None, Keys]] = []

    def get(self, keys: Keys) -> Any:
        """The value that `keys` lead to."""
        value: Any = self.value
        for key in keys:
            value = value[int(key)] if is_list(value) else value[key]
        return value

    def put(self, keys: Keys, value: Any, overlay: Source, origin: Keys) -> None:
        """Set a key of a mapping to a value that stands at `origin` in the overlay."""
        self.get(keys[:-1])[keys[-1]] = _copy(value)
        self._changes.append((keys, overlay, origin))

    def append(self, keys: Keys, value: Any, overlay: Source, origin: Keys) -> None:
        """Add an item to a list."""
        items: list[Any] = self.get(keys)
        items.append(_copy(value))
        self._changes.append(((*keys, str(len(items) - 1)), overlay, origin))

    def remove(self, keys: Keys) -> None:
        """Take a value out of its mapping or list, unless what holds it is gone already."""
        try:
            holder = self.get(keys[:-1])
        except (KeyError, IndexError):
            return
        del holder[int(keys[-1]) if is_list(holder) else keys[-1]]
        self._changes.append((keys, None, ()))

    def place(self, keys: Keys, *, key: bool = False) -> Place:
        """The place of a value, or of its key, in whichever file it came from."""
        offset, node = self._nodes.offset, self._nodes
        for name in keys:
            inner = node.children.get(name)
            if inner is None:
                break
            offset, node = inner.key if key else inner.offset, inner
        return node.source.place_at(offset)

    @cached_property
    def _nodes(self) -> _Node:
        root = _Node(self._document, self._document.spots.offset, self._document.spots)
        for keys, overlay, origin in self._changes:
            holder = root.at(keys[:-1])
            if overlay is None:
                holder.remove(keys[-1])
            else:
                holder.children[keys[-1]] = _Node.found(overlay, origin)
        return root


class _Node:
    """Where a value stands, and the values inside it; they may stand in other files."""

    def __init__(self, source: Source, key: int, spot: Spot) -> None:
        self.source = source
        self.key = key
        self.offset = spot.offset
        self._spot = spot

    @classmethod
    def found(cls, source: Source, keys: Keys) -> _Node:
        """The node of a value of a source."""
        key, spot = source.spots.offset, source.spots
        for name in keys:
            key, spot = spot.children[name]
        return cls(source, key, spot)

    @cached_property
    def children(self) -> dict[str, _Node]:
        """By key or index."""
        return {name: _Node(self.source, key, spot) for name, (key, spot) in self._spot.children.items()}

    def at(self, keys: Keys) -> _Node:
        """The node that `keys` lead to."""
        node = self
        for key in keys:
            node = node.children[key]
        return node

    def remove(self, key: str) -> None:
        """Take a value out; items of a list that come after it move up."""
        del self.children[key]
        if not self._spot.mapping:
            rest = [node for _, node in sorted(self.children.items(), key=lambda pair: int(pair[0]))]
            self.children = {str(index): node for index, node in enumerate(rest)}


def _copy(value: Any) -> Any:
    """A copy that shares nothing with the value, nor one part of it with another."""
    if is_mapping(value):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if is_list(value) else value
