"""Arguments of methods as records, where the settings give them a name: for code that passes them on with `**`."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.api import Definition, Direction, Field, Operation, Record, Resource
from sdkgen.python.arguments import Argument, arguments
from sdkgen.python.scope import Scope


def argument_records(scope: Scope) -> Mapping[str, Definition]:
    """Name -> record. Its fields are called as the arguments are; those of the path, which have positions, are none."""
    return {
        operation.arguments: _record(scope, resource, operation)
        for resource in scope.api.walk()
        for operation in resource.operations
        if operation.arguments
    }


def _record(scope: Scope, resource: Resource, operation: Operation) -> Definition:
    named = [_field(one) for one in arguments(scope, operation) if one.place != "path"]
    return Definition(
        id=operation.origin,
        name=operation.arguments,
        written=operation.arguments,
        shape=Record(tuple(named), None, closed=True),
        description=f"What `client.{scope.attributes(resource)}.{operation.name}` takes by name.",
        deprecated=operation.deprecated,
        directions=frozenset({Direction.REQUEST}),
        home=resource.path,
    )


def _field(one: Argument) -> Field:
    said = one.said
    return Field(one.name, said.type, one.required, one.prose, False, said.origin)
