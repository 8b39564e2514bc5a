"""What rules look at: every part of a document once, the operations, and the model that the compiler makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sdkgen.api import Api, Operation
from sdkgen.load import Document
from sdkgen.load.origins import child
from sdkgen.load.shapes import items, mapping
from sdkgen.load.visit import Part, parts
from sdkgen.parse.scope import Scope
from sdkgen.parse.walk import Endpoint, wanted_endpoints
from sdkgen.settings import Settings


@dataclass(frozen=True)
class Subject:
    """One document with its settings."""

    document: Document
    settings: Settings
    api: Api

    @cached_property
    def scope(self) -> Scope:
        """The readers of the document."""
        return Scope(self.document, self.settings)

    @cached_property
    def parts(self) -> list[Part]:
        """Every part of the document, in all its files, by its place in them."""
        found: dict[str, Part] = {}
        todo = [Part("#", "Document", self.document.root)]
        while todo:
            start = todo.pop()
            for part in parts(start.value, start.origin, start.kind):
                found[part.origin] = part
                ref = part.value.get("$ref")
                if isinstance(ref, str) and (target := self.document.resolve(ref, part.origin)) not in found:
                    if target.partition("#")[0]:
                        todo.append(Part(target, part.kind, self.document.get(target)))
        return list(found.values())

    def of(self, kind: str) -> list[Part]:
        """The parts of a kind that are no references."""
        return [part for part in self.parts if part.kind == kind and "$ref" not in part.value]

    @cached_property
    def endpoints(self) -> list[Endpoint]:
        """The operations that the SDK has."""
        return wanted_endpoints(self.scope)

    @cached_property
    def operations(self) -> list[Operation]:
        """The same as the compiler understands them."""
        return [one for resource in self.api.walk() for one in resource.operations]

    def parameters(self, owner: str) -> list[tuple[str, dict[str, Any]]]:
        """Origins and values of the parameters of an operation or path item."""
        count = len(items(self.scope.mapping(owner).get("parameters")))
        origins = [self.scope.follow(child(owner, "parameters", index)) for index in range(count)]
        return [(origin, self.scope.mapping(origin)) for origin in origins]

    def responses(self, owner: str) -> list[tuple[str, str, dict[str, Any]]]:
        """Statuses, origins and values of the responses of an operation."""
        statuses = mapping(self.scope.mapping(owner).get("responses"))
        origins = [(status, self.scope.follow(child(owner, "responses", status))) for status in statuses]
        return [(status, origin, self.scope.mapping(origin)) for status, origin in origins]


def called(endpoint: Endpoint) -> str:
    """An operation as messages name it."""
    return f"`{endpoint.call}`"
