"""The operations and schemas of a document, by the names that settings use for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from sdkgen.load.closest import closest
from sdkgen.load.document import Document
from sdkgen.load.origins import child, escape
from sdkgen.load.shapes import is_mapping, mapping
from sdkgen.problems import SpecError

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
SCHEMAS = "#/components/schemas"


@dataclass(frozen=True)
class Unknown(Exception):
    """A name that the document does not have."""

    message: str
    hint: str


@dataclass(frozen=True)
class Names:
    """What settings may name."""

    document: Document

    def operation(self, name: str) -> str:
        """The origin of an operation, by its operationId or as `POST /path`. Raises Unknown."""
        verb, _, path = name.partition(" ")
        target = self.operations.get(f"{verb.upper()} {path.strip()}" if path else name)
        if target is None:
            found = closest(name, self.operations)
            hint = f"did you mean `{found}`?" if found else "name it by its operationId, or as `POST /path`"
            raise Unknown(f"the document has no operation `{name}`", hint)
        return target

    @cached_property
    def operations(self) -> dict[str, str]:
        """Every operation by each of its names."""
        found: dict[str, str] = {}
        for one in operations(self.document):
            found.setdefault(f"{one.verb.upper()} {one.path}", one.origin)
            if isinstance(name := one.value.get("operationId"), str):
                found.setdefault(name, one.origin)
        return found

    def schema(self, name: str) -> str:
        """The origin of a schema, by its name or by its origin. Raises Unknown."""
        if name.startswith("#/") or "#/" in name:
            try:
                self.document.get(name)
            except (KeyError, SpecError):
                raise Unknown(f"the document has nothing at `{name}`", self._nearest(name)) from None
            return name
        if name not in self.schemas:
            found = closest(name, self.schemas)
            hint = (
                f"did you mean `{found}`?" if found else "name one of the document's `components/schemas`, or a pointer"
            )
            raise Unknown(f"the document has no schema `{name}`", hint)
        return f"{SCHEMAS}/{escape(name)}"

    @cached_property
    def schemas(self) -> dict[str, Any]:
        """The named schemas."""
        return mapping(mapping(self.document.root.get("components")).get("schemas"))

    @cached_property
    def schemes(self) -> dict[str, Any]:
        """The security schemes."""
        return mapping(mapping(self.document.root.get("components")).get("securitySchemes"))

    def _nearest(self, origin: str) -> str:
        try:
            self.document.resolve(origin, "#")
        except SpecError as error:
            return error.problems[0].hint
        return "references are not followed here: point at the value itself"


class Found(NamedTuple):
    """An operation where the document has it."""

    path: str
    verb: str
    """In capitals, or as it is written where it is none of OpenAPI's own."""
    item: str
    """The origin of the path item that it stands in."""
    origin: str
    value: dict[str, Any]


def operations(document: Document) -> Iterator[Found]:
    """Every operation of every path, in the order of the document."""
    for path in mapping(document.root.get("paths")):
        if path.startswith("x-"):
            continue
        known: set[str] = set()
        for origin, item in path_items(document, child("#/paths", path)):
            for verb, at, operation in _of(origin, item):
                if verb not in known and is_mapping(operation):
                    known.add(verb)
                    yield Found(path, verb, origin, at, operation)


def path_items(document: Document, origin: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The path item at an origin and those that it refers to; what stands beside a reference comes first."""
    seen: set[str] = set()
    while origin not in seen:
        seen.add(origin)
        item = mapping(document.get(origin))
        yield origin, item
        if isinstance(ref := item.get("$ref"), str):
            origin = document.resolve(ref, origin)


def _of(origin: str, item: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Verb, origin and value of what may be an operation of a path item."""
    yield from ((verb.upper(), child(origin, verb), value) for verb, value in item.items() if verb in VERBS)
    # Methods of other names, which are written as they are sent (OpenAPI 3.2).
    for verb, value in mapping(item.get("additionalOperations")).items():
        yield verb, child(origin, "additionalOperations", verb), value
