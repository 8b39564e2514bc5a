"""Which property tells the variants of a choice apart, by what the document says or by what their constants show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.parse.flatten import flatten, reference
from sdkgen.parse.schema import Schema
from sdkgen.parse.scope import Scope, last

Tags = tuple[str, ...]


@dataclass(frozen=True)
class Tagged:
    """How the variants of a choice are told apart."""

    name: str
    """The tag property."""
    tags: tuple[Tags, ...]
    """For each variant, the values that select it."""
    default: int
    """The variant of all other values, and of none; -1 where there is no such variant."""


def tags_of_choice(scope: Scope, schema: Schema) -> Tagged | None:
    """How the variants are told apart; `None` where nothing does."""
    variants = schema.variants or ()
    if len(variants) < 2:
        return None
    declared = schema.value.get("discriminator")
    if is_mapping(declared) and isinstance(declared.get("propertyName"), str):
        candidates = [declared["propertyName"]]
        mapping = _mapping(scope, schema, declared)
    else:
        candidates = _required_everywhere(scope, variants)
        mapping = None
    default = _default(scope, schema, declared, variants) if is_mapping(declared) else -1
    for name in candidates:
        known: dict[str, Tags] = {}
        tags = tuple(_tags(scope, origin, name, mapping, schema.properties, known) for origin in variants)
        values = [value for each in tags for value in each]
        told_apart = all(each or index == default for index, each in enumerate(tags))
        if told_apart and len(values) == len(set(values)):
            return Tagged(name, tags, default)
    if is_mapping(declared):
        scope.note(
            schema.inside("discriminator"),
            "discriminator-unused",
            "the discriminator does not tell every variant apart",
        )
    return None


def _default(scope: Scope, schema: Schema, declared: dict[str, Any], variants: tuple[str, ...]) -> int:
    """The variant that `defaultMapping` (OpenAPI 3.2) names, or -1."""
    if "defaultMapping" not in declared:
        return -1
    end = _target(scope, str(declared["defaultMapping"]), schema.inside("discriminator", "defaultMapping"))
    for index, origin in enumerate(variants):
        target = reference(scope, origin)
        if target is not None and scope.follow(target) == end and flatten(scope, end).is_record:
            return index
    message = "`defaultMapping` is an object that is none of the variants, and not read"
    scope.note(schema.inside("discriminator", "defaultMapping"), "discriminator-default", message)
    return -1


def _target(scope: Scope, named: str, origin: str) -> str:
    """Where the schema is that a discriminator names, or refers to."""
    ref = named if "/" in named or "." in named or "#" in named else f"#/components/schemas/{named}"
    return scope.follow(scope.document.resolve(ref, origin))


def _mapping(scope: Scope, schema: Schema, declared: dict[str, Any]) -> dict[str, list[str]]:
    """Origin of a variant -> the tag values that the discriminator maps to it."""
    found: dict[str, list[str]] = {}
    mapping = declared.get("mapping")
    for value, target in mapping.items() if is_mapping(mapping) else ():
        found.setdefault(_target(scope, target, schema.inside("discriminator", "mapping", value)), []).append(value)
    return found


def _tags(
    scope: Scope,
    origin: str,
    name: str,
    mapping: dict[str, list[str]] | None,
    beside: Mapping[str, str],
    known: dict[str, Tags],
) -> Tags:
    """The values of the property `name` that select the variant at `origin`; without a mapping, only constants count.

    The property may also stand `beside` the choice. What is `known` already is not worked out again.
    """
    if origin not in known:
        known[origin] = ()  # a choice that leads back to itself has no tags
        known[origin] = _tags_of(scope, origin, name, mapping, beside, known)
    return known[origin]


def _tags_of(
    scope: Scope,
    origin: str,
    name: str,
    mapping: dict[str, list[str]] | None,
    beside: Mapping[str, str],
    known: dict[str, Tags],
) -> Tags:
    target = reference(scope, origin)
    end = scope.follow(target) if target is not None else ""
    schema = flatten(scope, origin)
    if schema.nullable or not _can_tell(scope, schema.properties.get(name, beside.get(name, ""))):
        return ()
    if schema.variants is not None and not schema.properties:
        inner = [value for one in schema.variants for value in _tags(scope, one, name, mapping, beside, known)]
        return tuple(inner) if len(inner) == len(set(inner)) else ()
    constants = _constants(scope, schema, name)
    mapped = tuple(mapping.get(end, ())) if mapping is not None else ()
    if mapped and (not constants or set(mapped) <= set(constants)):
        return mapped if name in schema.properties or name in beside else ()
    if constants or mapping is None:
        return constants
    # A declared discriminator also knows schemas by their names.
    return (last(end),) if end and (name in schema.properties or name in beside) else ()


def _can_tell(scope: Scope, origin: str) -> bool:
    """Whether values of a property are constants that Python has literals for, or texts, which may become such."""
    if not origin:
        return True
    value = flatten(scope, origin).value
    constants = [value["const"]] if "const" in value else value.get("enum")
    if is_list(constants):
        return all(isinstance(one, str | int) for one in constants)
    return value.get("type", "string") not in ("integer", "number", "boolean", "object", "array")


def _constants(scope: Scope, schema: Schema, name: str) -> Tags:
    origin = schema.properties.get(name)
    if origin is None:
        return ()
    value = flatten(scope, origin).value
    values = [value["const"]] if "const" in value else value.get("enum", [])
    return tuple(values) if all(isinstance(one, str) for one in values) else ()


def _required_everywhere(scope: Scope, variants: tuple[str, ...]) -> list[str]:
    """Constant properties that every variant has and requires, in the first variant's order."""
    records = _records(scope, variants)
    return [
        name
        for name in (records[0].properties if records else ())
        if all(name in record.required and _is_constant(scope, record, name) for record in records)
    ]


def _is_constant(scope: Scope, schema: Schema, name: str) -> bool:
    """Whether a property has a few values, none of which is null."""
    return bool(_constants(scope, schema, name)) and not flatten(scope, schema.properties[name]).nullable


def _records(scope: Scope, variants: tuple[str, ...]) -> list[Schema]:
    """The records that the variants are or choose from; none where one is something else, or leads back to itself."""
    records: list[Schema] = []
    around, known = set[str](), set[str]()
    todo = [(origin, False) for origin in reversed(variants)]
    while todo:
        origin, is_behind = todo.pop()
        schema = flatten(scope, origin)
        if is_behind:
            around.discard(schema.origin)
        elif schema.variants is not None and not schema.properties:
            if schema.origin in around:
                return []
            if schema.origin not in known:
                around.add(schema.origin)
                known.add(schema.origin)
                todo += [(origin, True), *((one, False) for one in reversed(schema.variants))]
        elif schema.is_record and schema.variants is None:
            records.append(schema)
        else:
            return []
    return records
