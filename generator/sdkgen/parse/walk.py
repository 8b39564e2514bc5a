"""The operations of a document, in its order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkgen.load.operations import VERBS, operations
from sdkgen.parse.scope import Scope

__all__ = ["TEMPLATE", "VERBS", "Endpoint", "endpoints", "wanted_endpoints"]

TEMPLATE = re.compile(r"\{([^{}/]*)\}")
"""A parameter in a path."""


@dataclass(frozen=True)
class Endpoint:
    """One operation of the document, before it is read."""

    verb: str
    path: str
    path_item: str
    """Origin of the path item."""
    origin: str
    """Origin of the operation; several paths may refer to one path item, and so to one operation."""
    id: str
    """The operation id; may be empty."""

    @property
    def call(self) -> str:
        """The operation as settings and messages name it: `GET /pets`."""
        return f"{self.verb} {self.path}"

    def is_meant(self, name: str, target: str) -> bool:
        """Whether it is the operation at `target` that settings call `name`."""
        path = name.partition(" ")[2].strip()
        return self.origin == target and (not path.startswith("/") or path == self.path)


def endpoints(scope: Scope) -> Iterator[Endpoint]:
    """Every operation of every path."""
    for one in operations(scope.document):
        yield Endpoint(one.verb, one.path, one.item, one.origin, str(one.value.get("operationId", "")))


def wanted_endpoints(scope: Scope, every: Iterable[Endpoint] | None = None) -> list[Endpoint]:
    """Those that the settings do not ignore."""
    ignored = [(one.operation, one.target) for one in scope.settings.ignore]
    found = endpoints(scope) if every is None else every
    return [one for one in found if not any(one.is_meant(*other) for other in ignored)]
