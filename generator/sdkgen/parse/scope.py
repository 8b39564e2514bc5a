"""What every reader of the document needs: the inputs, and where to put what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count, takewhile
from typing import Any

from sdkgen.api import Note
from sdkgen.load import Document
from sdkgen.load.shapes import items, mapping
from sdkgen.problems import Problem
from sdkgen.settings import Settings


@dataclass(frozen=True)
class Scope:
    """The inputs of this stage, and the problems and notes it has collected so far."""

    document: Document
    settings: Settings
    problems: list[Problem] = field(default_factory=list[Problem])
    notes: list[Note] = field(default_factory=list[Note])
    flattened: dict[str, Any] = field(default_factory=dict[str, Any])
    """Schemas that have been merged already, for `flatten` alone."""
    flattening: set[str] = field(default_factory=set[str])
    """Schemas that are just being merged, likewise."""
    joined: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Origin of an added schema -> those that it consists of, for `merge` alone."""
    added: dict[str, Any] = field(default_factory=dict[str, Any])
    """Schemas that the document implies but does not write, by the origins that they would have."""

    def get(self, origin: str) -> Any:
        """The JSON value at `origin`."""
        return self.added[origin] if origin in self.added else self.document.get(origin)

    def mapping(self, origin: str) -> dict[str, Any]:
        """The mapping at `origin`, or an empty one where something else is."""
        return mapping(self.get(origin))

    def entries(self, origin: str) -> list[str]:
        """The origins of what a list holds, in the document or among what it implies."""
        implied = takewhile(self.added.__contains__, (child(origin, index) for index in count()))
        return list(implied) or [child(origin, index) for index in range(len(items(self.get(origin))))]

    def content(self, owner: str) -> tuple[str, dict[str, Any]]:
        """The origin of a body's or response's media types, and the media types."""
        if "content" not in self.mapping(owner):
            return child(owner, "content"), {}
        origin = self.follow(child(owner, "content"))
        return origin, self.mapping(origin)

    def schemas(self) -> dict[str, Any]:
        """The component schemas of the main file, by key."""
        return mapping(mapping(self.mapping("#").get("components")).get("schemas"))

    def follow(self, origin: str) -> str:
        """`origin`, or where the chain of references that starts there ends."""
        seen = {origin}
        while isinstance(ref := self.mapping(origin).get("$ref"), str):
            origin = self.document.resolve(ref, origin)
            if origin in seen:
                self.problem(origin, "ref-loop", "this reference leads back to itself")
                break
            seen.add(origin)
        return origin

    def problem(self, origin: str, rule: str, message: str, hint: str = "", *, key: bool = False) -> None:
        """Collect a mistake that makes an SDK impossible."""
        self.problems.append(self.document.problem(origin, rule, message, hint, key=key))

    def note(self, origin: str, rule: str, message: str) -> None:
        """Collect something that the SDK expresses only in part."""
        self.notes.append(Note(origin, rule, message))


def child(origin: str, *keys: str | int) -> str:
    """The origin of a value inside the value at `origin`."""
    return "/".join([origin, *(str(key).replace("~", "~0").replace("/", "~1") for key in keys)])


def last(origin: str) -> str:
    """The last key of an origin, unescaped."""
    return origin.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
