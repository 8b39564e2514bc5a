"""The lock of names as it is after a run: what the SDK calls its types now, and once called them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.api import Alias, Api, Choice, Constant, Definition, Direction, Record
from sdkgen.parse.locked import call
from sdkgen.python.published import direction_of, members
from sdkgen.python.scope import Scope
from sdkgen.settings import METHOD, Lock, LockedName, Settings


def lock(api: Api, settings: Settings) -> Lock:
    """The names of an SDK; with them, the same document makes the same SDK."""
    return _lock(Scope(api, settings))


def _lock(scope: Scope) -> Lock:
    types = {one.name: one for one in [*_current(scope), *_second(scope), *scope.former]}
    return Lock(types, {one.name: one for one in _methods(scope)})


def limited(scope: Scope, definitions: Mapping[str, Definition]) -> Lock:
    """The names of an SDK that are of some definitions alone, in the directions in which these are used.

    Without a lock there are none: then a part of an SDK may call its types otherwise than the whole does.
    """
    if not scope.settings.lock.names:
        return Lock()
    whole = _lock(scope)
    uses = {(one.id, direction) for one in definitions.values() for direction in one.directions}
    names = {name: one for name, one in whole.names.items() if (one.origin, direction_of(one)) in uses}
    return Lock(names, whole.methods)


def _current(scope: Scope) -> Iterator[LockedName]:
    for definition, direction in scope.definitions():
        use = (definition.id, direction)
        known = members(scope.api.definitions, use)
        yield LockedName(scope.names[use], _kind(definition, direction), scope.home(use), definition.id, known)


def _methods(scope: Scope) -> Iterator[LockedName]:
    for resource in scope.api.walk():
        for one in resource.operations:
            name = ".".join((*resource.path, one.name))
            yield LockedName(name, METHOD, scope.resource_class(resource), call(one.verb, one.path))


def _second(scope: Scope) -> Iterator[LockedName]:
    uses = {
        scope.names[definition.id, direction]: (definition.id, direction)
        for definition, direction in scope.definitions()
    }
    for name, first in scope.settings.types.aliases.items():
        if first in uses:
            id, direction = uses[first]
            yield LockedName(name, _prefix(direction) + "second-name", scope.home((id, direction)), id)


def _kind(definition: Definition, direction: Direction) -> str:
    match definition.shape:
        case Record():
            return "params" if direction is Direction.REQUEST else "model"
        case Choice():
            return _prefix(direction) + "union"
        case Alias(Constant()):
            return _prefix(direction) + "enum"
        case Alias():
            return _prefix(direction) + "alias"


def _prefix(direction: Direction) -> str:
    return "params-" if direction is Direction.REQUEST else ""
