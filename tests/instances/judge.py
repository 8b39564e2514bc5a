"""The document's own verdict on a value: that of JSON Schema, in the words of which each version of OpenAPI is put."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

import jsonschema_rs
from tests.instances.heights import heirs, positions

from sdkgen.api import Direction
from sdkgen.load import Document
from sdkgen.load.origins import child
from sdkgen.load.visit import parts

_ADDRESS = "urn:document"
_ONE = frozenset(
    "items additionalProperties not if then else contains propertyNames unevaluatedItems unevaluatedProperties".split()
)
_TODAY = {"items": "prefixItems", "additionalItems": "items"}
"""What the keywords of arrays are called now, where `items` is a list."""
_LISTS = frozenset("allOf oneOf anyOf prefixItems".split())
_MAPS = frozenset("properties patternProperties dependentSchemas".split())
_PLAIN = frozenset(
    "type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum"
    " multipleOf minItems maxItems uniqueItems minContains maxContains minProperties maxProperties"
    " dependentRequired".split()
)


class Judge:
    """Judges values, as they are written or as they are read, by the schemas of one document."""

    def __init__(self, document: Document, direction: Direction) -> None:
        self._document = document
        self._direction = direction
        self._keys: dict[str, str] = {}
        self._schemas: dict[str, Any] = {}
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def allows(self, origin: str, value: Any) -> bool:
        """Whether a value is an instance of the schema at an origin."""
        if origin not in self._validators:
            self._validators[origin] = self._validator(origin)
        return self._validators[origin].is_valid(value)

    def _validator(self, origin: str) -> jsonschema_rs.Draft202012Validator:
        key = self._key(origin)
        registry = jsonschema_rs.Registry([(_ADDRESS, {"$defs": self._schemas})])
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"{_ADDRESS}#/$defs/{key}"}, registry=registry, validate_formats=True
        )

    def _key(self, origin: str) -> str:
        """Where the bundle has the schema at an origin, and all that it refers to."""
        if origin not in self._keys:
            self._keys[origin] = key = f"s{len(self._keys)}"
            self._schemas[key] = self._plain(origin, self._document.get(origin))
        return self._keys[origin]

    def _plain(self, origin: str, schema: Any) -> Any:
        """A schema in the words of JSON Schema alone."""
        if not isinstance(schema, dict):
            return schema is not False
        made = self._words(origin, schema)
        if schema.get("nullable") is True:
            return {"anyOf": [made, {"type": "null"}]}
        # It is what a schema without a type says to take back the `null` of another.
        return {"allOf": [made, {"not": {"type": "null"}}]} if schema.get("nullable") is False else made

    def _words(self, origin: str, schema: dict[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for keyword in ("$ref", "$dynamicRef"):
            if isinstance(ref := schema.get(keyword), str):
                made["$ref"] = f"{_ADDRESS}#/$defs/{self._key(self._document.resolve(ref, origin))}"
                if self._document.version < (3, 1):
                    return made  # what stands beside it is ignored
        for said, value in schema.items():
            at = child(origin, said)
            keyword = _TODAY.get(said, said) if positions(schema) == "items" else said
            if keyword in ("oneOf", "anyOf") and heirs(self._document, origin, keyword):
                continue
            if keyword in _ONE and isinstance(value, dict | bool):
                made[keyword] = self._plain(at, value)
            elif keyword in _LISTS and isinstance(value, list):
                parts = [self._plain(child(at, index), one) for index, one in enumerate(value)]
                # Documents say `oneOf` of alternatives that are not told apart: what several allow is meant as well.
                name = "anyOf" if keyword == "oneOf" and "anyOf" not in schema else keyword
                made[name] = parts
            elif keyword in _MAPS and isinstance(value, dict):
                made[keyword] = {key: self._plain(child(at, key), one) for key, one in value.items()}
            elif keyword == "required" and isinstance(value, list):
                names = dict.fromkeys(value)  # some documents say them twice
                made[keyword] = [one for one in names if not self._is_of_other(origin, schema, one)]
            elif keyword in _PLAIN:
                made[keyword] = value
        return _modern(made)

    def _is_of_other(self, origin: str, schema: dict[str, Any], name: str) -> bool:
        """Whether a property is not asked for in this direction; what is required elsewhere is known by its name."""
        if name in schema.get("properties", {}):
            return is_of_other(self._document, self._direction, child(origin, "properties", name))
        return name in self._others

    @cached_property
    def _others(self) -> frozenset[str]:
        properties = [
            (name, child(part.origin, "properties", name))
            for part in parts(self._document.root, "#", "Document")
            if part.kind == "Schema"
            for name in part.value.get("properties", {})
        ]
        return frozenset(name for name, origin in properties if is_of_other(self._document, self._direction, origin))


def is_of_other(document: Document, direction: Direction, origin: str, hops: int = 0) -> bool:
    """Whether the property at an origin is only read where values are written, or the reverse."""
    schema = document.get(origin)
    if not isinstance(schema, dict) or hops > 9:
        return False
    if schema.get("readOnly" if direction is Direction.REQUEST else "writeOnly") is True:
        return True
    parts = [child(origin, "allOf", index) for index in range(len(schema.get("allOf", ())))]
    if isinstance(ref := schema.get("$ref"), str):
        parts.append(document.resolve(ref, origin))
    return any(is_of_other(document, direction, one, hops + 1) for one in parts)


def _modern(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without what only older versions say, and without what is no schema at all."""
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(exclusive) is True and limit in schema:
            schema[exclusive] = schema.pop(limit)
        elif isinstance(schema.get(exclusive), bool):
            del schema[exclusive]
    if isinstance(schema.get("type"), list):
        schema["type"] = [one or "null" for one in schema["type"]]  # YAML's own null, where its name is meant
    elif not isinstance(schema.get("type", ""), str):
        del schema["type"]
    try:
        re.compile(schema.get("pattern", ""))
    except re.error:
        del schema["pattern"]
    return schema
