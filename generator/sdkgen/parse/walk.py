"""The operations of a document, in its order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.load.shapes import mapping
from sdkgen.parse.scope import Scope, child

TEMPLATE = re.compile(r"\{([^{}/]*)\}")
"""A parameter in a path."""
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True)
class Endpoint:
    """One operation of the document, before it is read."""

    verb: str
    path: str
    path_item: str
    """Origin of the path item."""
    origin: str
    """Origin of the operation."""
    id: str
    """The operation id; may be empty."""


def endpoints(scope: Scope) -> Iterator[Endpoint]:
    """Every operation of every path."""
    paths = mapping(scope.mapping("#").get("paths"))
    for path in paths:
        if path.startswith("x-"):
            continue
        item = scope.follow(child("#", "paths", path))
        for verb in scope.mapping(item):
            if verb in VERBS:
                origin = child(item, verb)
                yield Endpoint(verb.upper(), path, item, origin, str(scope.mapping(origin).get("operationId", "")))
        # Methods of other names, which are written as they are sent (OpenAPI 3.2).
        for verb in mapping(scope.mapping(item).get("additionalOperations")):
            origin = child(item, "additionalOperations", verb)
            yield Endpoint(verb, path, item, origin, str(scope.mapping(origin).get("operationId", "")))
