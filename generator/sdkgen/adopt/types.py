"""Names of types: those that a configuration gives, and those that SDKs made from it have besides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from sdkgen.adopt.casing import class_name, noun
from sdkgen.adopt.configuration import NOTE, Configuration, Keys
from sdkgen.adopt.resources import Resource, reported, schema_of
from sdkgen.api import Array, Direction, Location, Operation, Record, Reference, Type
from sdkgen.api import Resource as Made
from sdkgen.load.operations import Names
from sdkgen.load.shapes import is_mapping, mapping
from sdkgen.parse.words import pascal
from sdkgen.python.argument_records import argument_records
from sdkgen.python.scope import Scope

_CLASH = "name-clash"
_OTHER = ("Object", "Schema", "Component")
"""What the name of a schema gets that must not have its own."""


def names(configuration: Configuration, document: Names, resources: list[Resource]) -> dict[str, Any]:
    """The names of schemas, and second names of those that have two."""
    given: dict[str, Any] = {}
    aliases: dict[str, str] = {}
    for resource in (one for top in resources for one in top.walk()):
        for key, (keys, model) in resource.models.items():
            schema = schema_of(document, model)
            if schema is None:
                reported(configuration, document, keys, model)
                continue
            name = _free(configuration, keys, resource, class_name(key), {*given.values(), *aliases})
            if schema in given:
                aliases[name] = given[schema]
                configuration.carried(keys, ("types", "aliases", name))
            else:
                given[schema] = name
                configuration.carried(keys, ("types", "names", schema))
    given |= dict(_bodies(document, resources, given))
    given |= _moved(configuration, document, given, {*aliases})
    return {"names": given, "aliases": aliases}


def _free(configuration: Configuration, keys: Keys, resource: Resource, name: str, taken: set[str]) -> str:
    """The name, or a longer one where it is taken: here, types of all resources are in one package."""
    if name not in taken:
        return name
    longer = "".join(map(noun, resource.path)) + name
    said = f"`{name}` is the name of another model too, so this one is `{longer}`"
    configuration.lost(keys, _CLASH, said, "all types are in one package", NOTE)
    return longer


def _moved(configuration: Configuration, document: Names, given: dict[str, Any], taken: set[str]) -> dict[str, str]:
    """Other names for schemas whose own name has been given to another."""
    chosen = {name: schema for schema, name in given.items() if isinstance(name, str)}
    found: dict[str, str] = {}
    for schema in document.schemas:
        name = pascal(schema)
        if name not in chosen or schema in given or chosen[name] == schema:
            continue
        other = next(
            f"{name}{ending}" for ending in _OTHER if f"{name}{ending}" not in {*chosen, *taken, *document.schemas}
        )
        found[schema] = other
        said = f"the document's own `{schema}`, which is another schema, is called `{other}`"
        configuration.lost(configuration.origin(("types", "names", chosen[name])), _CLASH, said, severity=NOTE)
    return found


def _bodies(document: Names, resources: list[Resource], given: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Schemas that are nothing but the body of one method, named after it."""
    uses = Counter(_references(document.document.root))
    taken = set(map(str, given.values()))
    for resource in (one for top in resources for one in top.walk()):
        for method, value in resource.methods.items():
            operation = document.document.get(document.operation(value["operation"]))
            for content in mapping(mapping(operation.get("requestBody")).get("content")).values():
                ref = mapping(mapping(content).get("schema")).get("$ref")
                schema = str(ref).removeprefix("#/components/schemas/")
                name = f"{noun(resource.path[-1])}{class_name(method)}Params"
                if schema in document.schemas and schema not in given and uses[str(ref)] == 1 and name not in taken:
                    taken.add(name)
                    yield schema, {"request": name}


def _references(value: Any) -> Iterator[str]:
    todo = [value]
    while todo:
        found = todo.pop()
        if is_mapping(found):
            if isinstance(ref := found.get("$ref"), str):
                yield ref
            todo += found.values()
        elif isinstance(found, list):
            todo += found


def arguments(scope: Scope) -> Iterator[tuple[Keys, str, str]]:
    """Names for what methods take that have no body, whose type would have one: resource, method and name."""
    taken = {*scope.names.values(), *scope.settings.types.aliases}
    for resource in scope.api.walk():
        for operation in resource.operations:
            if operation.body is not None or all(one.location is Location.PATH for one in operation.parameters):
                continue
            name = _unused(resource, operation, taken, "Params")
            if name is not None:
                taken.add(name)
                yield resource.path, operation.name, name


def results(scope: Scope, named: Collection[str], unwrapped: Collection[str]) -> dict[str, str]:
    """What each method gives, under the name `<Resource><Method>Response`.

    What the configuration has `named` (origins) goes without, unless the other generator would take one of its
    `unwrapped` properties, and give that the name.
    """
    known = {*scope.names.values(), *argument_records(scope)}
    found: dict[str, str] = {}
    for resource in scope.api.walk():
        for operation in resource.operations:
            target = _result(operation)
            called = scope.names.get((target, Direction.RESPONSE)) if target is not None else None
            if called is None or target is None:
                continue
            if target in named and not _has(scope, target, unwrapped):
                continue
            name = _unused(resource, operation, {*known, *found}, "Response")
            if name is not None and name != called:
                found[name] = called
    return found


def _has(scope: Scope, target: str, fields: Collection[str]) -> bool:
    shape = scope.api.definitions[target].shape
    return isinstance(shape, Record) and any(field.name in fields for field in shape.fields)


def _unused(resource: Made, operation: Operation, taken: set[str], ending: str) -> str | None:
    ending = class_name(operation.name) + ending
    nouns = [noun(name) for name in resource.path]
    candidates = ("".join(nouns[-length:]) + ending for length in range(1, len(nouns) + 1))
    return next((name for name in candidates if name not in taken), None)


def _result(operation: Operation) -> str | None:
    """The definition of what a method gives: of an item, where it gives pages."""
    type: Type = operation.result.type if operation.paging is None else operation.paging.item
    if isinstance(type, Array):
        type = type.item
    return type.target if isinstance(type, Reference) else None
