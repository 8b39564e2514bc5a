"""The resource tree: as the settings draw it, else as the paths suggest."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.api import Resource
from sdkgen.parse.called import Path, nouns
from sdkgen.parse.inference import Tree, tree
from sdkgen.parse.operations import operation
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope
from sdkgen.parse.walk import Endpoint, endpoints
from sdkgen.settings import ResourceSettings


def resources(scope: Scope, schemas: Schemas) -> tuple[Resource, ...]:
    """The resources of the client."""
    ignored = {one.target for one in scope.settings.ignore}
    wanted = {one.origin: one for one in endpoints(scope) if one.origin not in ignored}
    if not scope.settings.resources:
        drawn = tree(scope, tuple(wanted.values()))
        called = nouns(drawn.paths())
        return tuple(_inferred(scope, schemas, called, (name,), child) for name, child in drawn.children.items())
    placed = {method.target for resource in scope.settings.walk() for method in resource.methods}
    for one in wanted.values():
        if one.origin not in placed:
            scope.problem(
                one.origin,
                "operation-unplaced",
                f"`{one.verb} {one.path}` is in no resource of the settings",
                f"give it a method under `resources`, or list `{one.id or f'{one.verb} {one.path}'}` under `ignore`",
                key=True,
            )
    called = nouns(one.path for one in scope.settings.walk())
    return tuple(_declared(scope, schemas, called, one, wanted) for one in scope.settings.resources)


def _declared(
    scope: Scope,
    schemas: Schemas,
    called: Mapping[Path, str],
    settings: ResourceSettings,
    known: Mapping[str, Endpoint],
) -> Resource:
    noun = called[settings.path]
    helpers = {helper.method: helper for helper in settings.helpers}
    operations = tuple(
        operation(scope, schemas, known[method.target], method.name, noun, method, helpers.get(method.name))
        for method in settings.methods
        if method.target in known
    )
    children = tuple(_declared(scope, schemas, called, one, known) for one in settings.resources)
    return Resource(settings.name, settings.path, settings.description, operations, children)


def _inferred(scope: Scope, schemas: Schemas, called: Mapping[Path, str], path: Path, node: Tree) -> Resource:
    operations = tuple(
        operation(scope, schemas, endpoint, method, called[path], None, None)
        for method, endpoint in node.methods.items()
    )
    children = tuple(_inferred(scope, schemas, called, (*path, one), inner) for one, inner in node.children.items())
    return Resource(path[-1], path, _tag_description(scope, path[-1]), operations, children)


def _tag_description(scope: Scope, name: str) -> str:
    for tag in scope.get("#").get("tags") or ():
        if str(tag.get("name", "")).lower().replace(" ", "_").replace("-", "_") == name:
            return str(tag.get("description", ""))
    return ""
