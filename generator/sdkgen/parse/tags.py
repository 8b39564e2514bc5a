"""Which property tells the variants of a choice apart, by what the document says or by what their constants show."""

from __future__ import annotations

from typing import Any

from sdkgen.parse.flatten import Schema, flatten, reference
from sdkgen.parse.scope import Scope, last

Tags = tuple[str, ...]


def tags_of_choice(scope: Scope, schema: Schema) -> tuple[str, tuple[Tags, ...]] | None:
    """The tag property, and for each variant the values that select it; `None` where nothing tells them apart."""
    variants = schema.variants or ()
    if len(variants) < 2:
        return None
    declared = schema.value.get("discriminator")
    if isinstance(declared, dict) and isinstance(declared.get("propertyName"), str):
        candidates = [declared["propertyName"]]
        mapping = _mapping(scope, schema, declared)
    else:
        candidates = _required_everywhere(scope, variants)
        mapping = {}
    for name in candidates:
        tags = tuple(_tags(scope, origin, name, mapping) for origin in variants)
        values = [value for each in tags for value in each]
        if all(tags) and len(values) == len(set(values)):
            return name, tags
    if isinstance(declared, dict):
        scope.note(
            schema.inside("discriminator"),
            "discriminator-unused",
            "the discriminator does not tell every variant apart",
        )
    return None


def _mapping(scope: Scope, schema: Schema, declared: dict[str, Any]) -> dict[str, list[str]]:
    """Origin of a variant -> the tag values that the discriminator maps to it."""
    found: dict[str, list[str]] = {}
    mapping = declared.get("mapping")
    for value, target in mapping.items() if isinstance(mapping, dict) else ():
        ref = target if "/" in target or "." in target or "#" in target else f"#/components/schemas/{target}"
        origin = scope.document.resolve(ref, schema.inside("discriminator", "mapping", value))
        found.setdefault(scope.follow(origin), []).append(value)
    return found


def _tags(scope: Scope, origin: str, name: str, mapping: dict[str, list[str]]) -> Tags:
    """The values of the property `name` that select the variant at `origin`."""
    target = reference(scope, origin)
    end = scope.follow(target) if target is not None else None
    if end is not None and end in mapping:
        return tuple(mapping[end])
    schema = flatten(scope, origin)
    if schema.nullable:
        return ()
    if schema.variants is not None and not schema.properties:
        return tuple(value for one in schema.variants for value in _tags(scope, one, name, mapping))
    values = _constants(scope, schema, name)
    if values:
        return values
    if (
        mapping == {}
        and end is not None
        and name in schema.properties
        and _is_plain_string(scope, schema.properties[name])
    ):
        return () if _inferred(scope, origin) else (last(end),)
    return ()


def _inferred(scope: Scope, origin: str) -> bool:
    """Whether no discriminator is declared around the variant: then a schema's name is no tag."""
    parent = scope.get(origin.rsplit("/", 2)[0])
    return not (isinstance(parent, dict) and "discriminator" in parent)


def _constants(scope: Scope, schema: Schema, name: str) -> Tags:
    origin = schema.properties.get(name)
    if origin is None:
        return ()
    value = flatten(scope, origin).value
    values = [value["const"]] if "const" in value else value.get("enum", [])
    return tuple(values) if all(isinstance(one, str) for one in values) else ()


def _is_plain_string(scope: Scope, origin: str) -> bool:
    value = flatten(scope, origin).value
    return value.get("type") == "string" and "enum" not in value and "const" not in value


def _required_everywhere(scope: Scope, variants: tuple[str, ...]) -> list[str]:
    """Constant properties that every variant has and requires, in the first variant's order."""
    schemas = [flatten(scope, origin) for origin in variants]
    if not all(schema.is_record and schema.variants is None for schema in schemas):
        return []
    first = schemas[0]
    return [
        name
        for name in first.properties
        if all(
            name in schema.properties and name in schema.required and _constants(scope, schema, name)
            for schema in schemas
        )
    ]
