"""The operations and schemas of a document, by the names that settings use for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

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
        for path, verb, origin, operation in operations(self.document):
            found.setdefault(f"{verb.upper()} {path}", origin)
            if isinstance(name := operation.get("operationId"), str):
                found.setdefault(name, origin)
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


def operations(document: Document) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Path, verb, origin and value of every operation, in the order of the document."""
    for path, item in mapping(document.root.get("paths")).items():
        origin = child("#/paths", path)
        for _ in range(100):
            if not (is_mapping(item) and isinstance(item.get("$ref"), str)):
                break
            origin = document.resolve(item["$ref"], origin)
            item = document.get(origin)
        for verb, operation in mapping(item).items():
            if verb in VERBS and is_mapping(operation):
                yield path, verb, child(origin, verb), operation
        for verb, operation in mapping(mapping(item).get("additionalOperations")).items():
            if is_mapping(operation):
                yield path, verb, child(origin, "additionalOperations", verb), operation
