"""Classes of the user's from which generated ones derive, in both colours."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from sdkgen.problems import Problem
from sdkgen.python.imports import import_order
from sdkgen.python.scope import Scope
from sdkgen.settings import MixinSettings, ResourceSettings


def resource_mixins(scope: Scope) -> Mapping[tuple[str, ...], MixinSettings]:
    """The mixin of each resource that has one, by its path."""
    resources: Iterator[ResourceSettings] = scope.settings.walk()
    return {one.path: one.mixin for one in resources if one.mixin is not None}


def parents(mixin: MixinSettings | None, prefix: str, parent: str) -> str:
    """The bases of a class: the user's come first, so that they can change what the runtime's do."""
    return f"{prefix}{mixin.name}, {parent}" if mixin is not None else parent


def imported(mixin: MixinSettings) -> str:
    """The names of an import statement."""
    return ", ".join(sorted(mixin.names, key=import_order))


def clashes(scope: Scope, mixin: MixinSettings, taken: Collection[str]) -> Iterator[Problem]:
    """A problem where a module has another use for one of the names."""
    for name in mixin.names:
        if name in taken:
            message = f"the module that would import `{name}` has another class of that name"
            yield scope.settings.problem(mixin.origin, "name-clash", message, "choose another name")
