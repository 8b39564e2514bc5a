"""JSON Schemas as APIs take them that guarantee the form of what they write: closed objects and few keywords."""

from __future__ import annotations

from typing import Any

from .shapes import is_array, is_object

_KEPT = ("$ref", "title", "description", "type", "enum", "const", "default", "required")
_FORMATS = frozenset("date-time time date duration email hostname uri ipv4 ipv6 uuid".split())
_SCHEMAS = ("$defs", "definitions", "properties")
_LISTS = ("anyOf", "oneOf", "allOf")


def transform_schema(type_or_schema: object) -> dict[str, Any]:
    """The JSON Schema of a type, in the form that structured outputs accept.

    Objects are closed, `oneOf` becomes `anyOf`, and what such APIs do not enforce (limits of numbers and lengths,
    patterns, formats they do not know) is told in the description instead.

    Args:
        type_or_schema: Anything that pydantic reads, such as a model, or a JSON Schema; it is not changed.
    """
    if is_object(type_or_schema):
        return _transformed(type_or_schema)
    from .structured import adapter_of

    return _transformed(adapter_of(type_or_schema).json_schema())


def _transformed(schema: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    told: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _SCHEMAS and is_object(value):
            result[key] = {name: _inner(one) for name, one in value.items()}
        elif key in _LISTS and is_array(value):
            result["anyOf" if key == "oneOf" else key] = [_inner(one) for one in value]
        elif key == "items" and is_object(value):
            result[key] = _transformed(value)
        elif key in _KEPT or key == "format" and value in _FORMATS or key == "minItems" and value in (0, 1):
            result[key] = value
        elif key not in ("additionalProperties", "discriminator", "examples"):
            told[key] = value
    if schema.get("type") == "object" or "properties" in schema:
        result["additionalProperties"] = False
    if told:
        said = "{" + ", ".join(f"{key}: {value}" for key, value in told.items()) + "}"
        result["description"] = f"{result['description']}\n\n{said}" if result.get("description") else said
    return result


def _inner(schema: Any) -> Any:
    return _transformed(schema) if is_object(schema) else schema
