"""The resource tree: as the settings draw it, else as the paths suggest."""

from __future__ import annotations

from collections.abc import Sequence

from sdkgen.api import Resource
from sdkgen.parse.called import Path, noun
from sdkgen.parse.inference import Tree, tree
from sdkgen.parse.operations import operation
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope
from sdkgen.parse.walk import Endpoint, wanted_endpoints
from sdkgen.settings import ResourceSettings


def resources(scope: Scope, schemas: Schemas) -> tuple[Resource, ...]:
    """The resources of the client."""
    wanted = wanted_endpoints(scope)
    if not scope.settings.resources:
        drawn = tree(scope, tuple(wanted))
        return tuple(_inferred(scope, schemas, (name,), child) for name, child in drawn.children.items())
    placed = [method for resource in scope.settings.walk() for method in resource.methods]
    for one in wanted:
        if not any(one.is_meant(method.operation, method.target) for method in placed):
            hint = f"give it a method under `resources`, or list `{one.id or one.call}` under `ignore` with the reason"
            message = f"`{one.call}` is in no resource of the settings"
            scope.problem(one.origin, "operation-unplaced", message, hint, key=True)
    return tuple(_declared(scope, schemas, one, wanted) for one in scope.settings.resources)


def _declared(
    scope: Scope,
    schemas: Schemas,
    settings: ResourceSettings,
    known: Sequence[Endpoint],
) -> Resource:
    helpers = {helper.method: helper for helper in settings.helpers}
    # Of several paths with one operation, an operation id means the first.
    meant = (
        (method, [one for one in known if one.is_meant(method.operation, method.target)]) for method in settings.methods
    )
    operations = tuple(
        operation(scope, schemas, found[0], method.name, noun(settings.path), method, helpers.get(method.name))
        for method, found in meant
        if found
    )
    children = tuple(_declared(scope, schemas, one, known) for one in settings.resources)
    return Resource(settings.name, settings.path, settings.description, operations, children)


def _inferred(scope: Scope, schemas: Schemas, path: Path, node: Tree) -> Resource:
    operations = tuple(
        operation(scope, schemas, endpoint, method, noun(path), None, None) for method, endpoint in node.methods.items()
    )
    children = tuple(_inferred(scope, schemas, (*path, one), inner) for one, inner in node.children.items())
    return Resource(path[-1], path, _tag_description(scope, path[-1]), operations, children)


def _tag_description(scope: Scope, name: str) -> str:
    for tag in scope.get("#").get("tags") or ():
        if str(tag.get("name", "")).lower().replace(" ", "_").replace("-", "_") == name:
            return str(tag.get("description", ""))
    return ""
