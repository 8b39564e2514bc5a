"""Completeness: no operation of the document is lost on the way to the client, whoever would be to blame."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkgen.api import Resource
from sdkgen.load.operations import VERBS
from sdkgen.load.shapes import mapping
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.walk import Endpoint


def check_complete(scope: Scope, tree: Iterable[Resource]) -> None:
    """Collect as problems the operations that have no method and are not ignored."""
    called = {(one.verb, one.path) for top in tree for resource in top.walk() for one in resource.operations}
    told = {problem.pointer for problem in scope.problems if problem.rule == "operation-unplaced"}
    for one in _described(scope):
        ignored = any(one.is_meant(other.operation, other.target) for other in scope.settings.ignore)
        if (one.verb, one.path) not in called and not ignored and one.origin not in told:
            hint = f"to leave it out, list `{one.call}` under `ignore` with the reason"
            scope.problem(one.origin, "operation-lost", f"no method of the SDK calls `{one.call}`", hint, key=True)


def _described(scope: Scope) -> Iterator[Endpoint]:
    """What the paths describe, found without the reader that methods are made from."""
    todo = [(path, child("#", "paths", path)) for path in mapping(scope.mapping("#").get("paths"))]
    seen: set[tuple[str, str]] = set()
    while todo:
        path, item = todo.pop()
        if path.startswith("x-") or (path, item) in seen:
            continue
        seen.add((path, item))
        value = scope.mapping(item)
        if isinstance(value.get("$ref"), str):
            todo.append((path, scope.document.resolve(value["$ref"], item)))
        for key in value:
            if key in VERBS:
                yield Endpoint(key.upper(), path, item, child(item, key), "")
        for key in mapping(value.get("additionalOperations")):
            yield Endpoint(key, path, item, child(item, "additionalOperations", key), "")
