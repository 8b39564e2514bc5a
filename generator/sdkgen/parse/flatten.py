"""A schema as one object: references followed, `allOf` merged, `null` set apart.

Every part remembers where it came from, so that a type read from a merged schema still has an origin.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sdkgen.load.shapes import is_list, is_mapping, items
from sdkgen.parse.merge import implied, joined, merge, product
from sdkgen.parse.schema import Schema, rules
from sdkgen.parse.scope import Scope, child

_CHOICES = ("oneOf", "anyOf")
_NULL = ("null", None)
"""The type of nothing; YAML reads its name as nothing itself where it is not quoted."""
_DYNAMIC = ("$dynamicRef", "$recursiveRef")
"""References whose target depends on the way that led to them."""


def reference(scope: Scope, origin: str) -> str | None:
    """Where the schema at `origin` leads if it is nothing but a reference (also written as an `allOf` of one)."""
    value = scope.get(origin)
    if not is_mapping(value):
        return None
    if "$ref" in value:
        # A `type` beside it repeats what the target says.
        if _old(scope) or (not rules(value) - {"$ref", "type"} and isinstance(value.get("type", ""), str)):
            return scope.document.resolve(value["$ref"], origin)
        return None
    parts = value.get("allOf")
    if is_list(parts) and len(parts) == 1 and not rules(value) - {"allOf", "type"}:
        return reference(scope, child(origin, "allOf", 0))
    return None


def flatten(scope: Scope, origin: str, seen: frozenset[str] = frozenset()) -> Schema:
    """The schema at `origin`, with references followed and `allOf` merged; worked out once."""
    known: Schema | None = scope.flattened.get(origin)
    if known is None:
        scope.flattening.add(origin)
        known = scope.flattened[origin] = _flattened(scope, origin, seen)
        scope.flattening.discard(origin)
    return known


def _flattened(scope: Scope, origin: str, seen: frozenset[str]) -> Schema:
    if origin in seen:
        scope.problem(origin, "all-of-loop", "this schema contains itself by way of `allOf` or `$ref`")
        return Schema(origin, {}, {}, frozenset(), None, False, {})
    seen |= {origin}
    value = scope.get(origin)
    if not is_mapping(value):
        if value is False:
            scope.note(origin, "never", "a schema that nothing satisfies is read as one that anything satisfies")
        return Schema(origin, {}, {}, frozenset(), None, False, {})
    own = _own(scope, origin, value)
    parts = [flatten(scope, child(origin, "allOf", index), seen) for index in range(len(value.get("allOf", ())))]
    if "$ref" in value:
        target = flatten(scope, scope.document.resolve(value["$ref"], origin), seen)
        if _old(scope) or not rules(value) - {"$ref"}:
            return replace(
                target, nullable=target.nullable or own.nullable, value={**target.value, **_annotations(value)}
            )
        parts.insert(0, target)
    return merge(scope, own, parts, flatten) if parts else own


def combined(scope: Scope, base: Schema, variant: str) -> Schema:
    """One alternative of a choice, together with the properties that stand beside the choice."""
    alternative = flatten(scope, variant)
    origin = variant
    if not variant.startswith(f"{base.origin}/") and base.origin not in scope.joined:
        # Others may choose from it as well, without these properties.
        origin = implied(scope, child(base.origin, "allOf", variant), (variant,))
    properties = {**base.properties, **alternative.properties}
    for name in [one for one in alternative.properties if one in base.properties]:
        both = base.properties[name], alternative.properties[name]
        properties[name] = joined(scope, child(origin, "beside", name), *both, flatten)
    return replace(
        alternative,
        origin=origin,
        properties=properties,
        required=base.required | alternative.required,
        # The alternative may be a reference, and what it says stands elsewhere.
        sources={**dict.fromkeys(alternative.value, alternative.origin), **alternative.sources},
    )


def _own(scope: Scope, origin: str, value: Mapping[str, Any]) -> Schema:
    """What a schema says by itself."""
    for keyword in _DYNAMIC:
        if keyword in value:
            scope.note(child(origin, keyword), "reference-dynamic", "what a dynamic reference leads to may be anything")
    nullable = value.get("nullable") is True
    rest = {
        key: item for key, item in value.items() if key not in ("allOf", "$ref", "properties", "required", *_CHOICES)
    }
    types = value.get("type")
    if "type" in value and types is None:
        # With other rules beside it, nothing is said of the type; alone it says `null`.
        rest |= {"type": "null"} if rules(value) == {"type"} else {}
        rest = {key: item for key, item in rest.items() if item is not None or key != "type"}
    elif is_list(types):
        kinds = [kind for kind in types if kind not in _NULL]
        nullable = nullable or len(kinds) < len(types)
        rest["type"] = kinds[0] if len(kinds) == 1 else kinds or "null"
    if is_list(value.get("enum")) and None in value["enum"] and len(value["enum"]) > 1:
        nullable = True
        rest["enum"] = [item for item in value["enum"] if item is not None]
    variants: tuple[str, ...] | None = None
    for keyword in _CHOICES:
        if keyword not in value:
            continue
        alternatives = [child(origin, keyword, index) for index in range(len(value[keyword]))]
        real = [one for one in alternatives if not _is_null(scope, one)]
        nullable = nullable or len(real) < len(alternatives)
        if all(_only_requires(scope.get(one)) for one in real):
            if real:
                scope.note(
                    child(origin, keyword), "conditional-required", f"`{keyword}` of `required` lists is not checked"
                )
        elif variants is None:
            variants = tuple(real)
        else:
            variants = product(scope, child(origin, "oneOf", "anyOf"), variants, tuple(real), flatten) or variants
    properties = {name: child(origin, "properties", name) for name in value.get("properties", {})}
    required = frozenset(name for name in items(value.get("required")) if isinstance(name, str))
    return Schema(origin, rest, properties, required, variants, nullable, {})


def _annotations(value: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: value[key] for key in ("description", "default", "deprecated", "readOnly", "writeOnly") if key in value
    }


def _is_null(scope: Scope, origin: str) -> bool:
    value = scope.get(origin)
    if not is_mapping(value):
        return False
    if value.get("type", "") == "null" or value.get("enum") == [None]:
        return True
    if "type" in value and value["type"] is None and rules(value) == {"type"}:
        return True
    return "const" in value and value["const"] is None


def _only_requires(value: object) -> bool:
    return is_mapping(value) and bool(value) and not set(value) - {"required", "not"}


def _old(scope: Scope) -> bool:
    """Whether keywords beside `$ref` are ignored, as OpenAPI 3.0 says."""
    return scope.document.version < (3, 1)
