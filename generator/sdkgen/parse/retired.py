"""Retired values: what the settings say about arguments whose values have an end of life."""

from __future__ import annotations

from sdkgen.api import Operation, Resource, Retired
from sdkgen.load.closest import did_you_mean
from sdkgen.parse.scope import Scope, child


def retired(scope: Scope, resources: tuple[Resource, ...]) -> tuple[Retired, ...]:
    """The retired values, by argument; an argument that no operation has is a problem of the settings."""
    settings = scope.settings.retired
    if not settings:
        return ()
    operations = [one for top in resources for resource in top.walk() for one in resource.operations]
    known = {name for operation in operations for name in _sent(operation)}
    for name in settings:
        if name not in known:
            message = f"no operation sends a property or parameter `{name}`"
            scope.problems.append(
                scope.settings.problem(
                    child("#/retired", name), "unknown-argument", message, did_you_mean(name, known), key=True
                )
            )
    return tuple(Retired(name, tuple(values.items())) for name, values in settings.items())


def _sent(operation: Operation) -> set[str]:
    """The names on the wire of what callers give."""
    fields = (operation.body.fields or ()) if operation.body is not None else ()
    return {*(parameter.name for parameter in operation.parameters), *(field.name for field in fields)}
