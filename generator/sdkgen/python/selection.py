"""Part of an SDK: chosen resources, and what they reach."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from sdkgen.api import Definition, Resource
from sdkgen.load.closest import did_you_mean
from sdkgen.parse.reach import inside, reached, used
from sdkgen.python.lock import limited
from sdkgen.python.scope import Scope


def selected(scope: Scope, chosen: Collection[str]) -> Scope:
    """The SDK with the chosen resources, all below them, and no type that these do not reach.

    Aliases and other settings that name a type are left out with it. Raises LookupError where a chosen resource, named
    by the attributes that lead to it from the client, is none. Webhooks belong to no resource: a part has none.
    """
    known = [scope.attributes(resource) for resource in scope.api.walk()]
    for name in chosen:
        if name not in known:
            hint = did_you_mean(name, known) or f"there are {', '.join(known)}"
            raise LookupError(f"there is no resource `{name}`: {hint}")
    resources = tuple(_pruned(scope, scope.api.resources, chosen))
    definitions = reached(_reachable(scope.api.definitions, resources), resources)
    api = replace(scope.api, resources=resources, definitions=definitions, webhooks=None)
    settings = replace(scope.settings, lock=limited(scope, definitions))
    names = set(Scope(api, settings).names.values())
    types = scope.settings.types
    types = replace(
        types,
        aliases={alias: name for alias, name in types.aliases.items() if name in names},
        accepts={param: model for param, model in types.accepts.items() if {param, model} <= names},
    )
    return Scope(api, replace(settings, types=types))


def _pruned(scope: Scope, resources: Iterable[Resource], chosen: Collection[str]) -> Iterator[Resource]:
    for resource in resources:
        if scope.attributes(resource) in chosen:
            yield resource
        elif children := tuple(_pruned(scope, resource.children, chosen)):
            # A resource that only leads to chosen ones has no operations of its own.
            yield replace(resource, operations=(), children=children)


def _reachable(definitions: Mapping[str, Definition], resources: tuple[Resource, ...]) -> dict[str, Definition]:
    found: set[str] = set()
    queue = list(used(resources))
    while queue:
        id = queue.pop()
        if id not in found:
            found.add(id)
            one = definitions[id]
            queue += [inner for direction in one.directions for inner in inside(one.shape, direction)]
    return {id: definition for id, definition in definitions.items() if id in found}
