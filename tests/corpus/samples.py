"""Values: small instances of a document's schemas, and arguments for annotations."""

from __future__ import annotations

import collections.abc
import types
import typing
from datetime import date, datetime
from typing import Any

from sdkgen.load import Document

_TEXTS = {
    "date-time": "2024-02-29T12:00:00Z",
    "date": "2024-02-29",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com/",
    "byte": "aGk=",
}


def instance(document: Document, origin: str, depth: int = 0, required: frozenset[str] = frozenset()) -> Any:
    """A small value that the schema at an origin describes: required properties only, the first of each choice."""
    schema = document.get(origin)
    if not isinstance(schema, dict) or depth > 40:
        return None
    required |= _required(document, origin)
    if isinstance(choice := schema.get("discriminator"), dict) and "propertyName" in choice:
        required |= {choice["propertyName"]}  # as OpenAPI asks
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return next((one for one in schema["enum"] if one is not None), None)
    found: Any = None
    if isinstance(ref := schema.get("$ref"), str):
        found = instance(document, document.resolve(ref, origin), depth + 1, required)
    for keyword in ("allOf", "oneOf", "anyOf"):
        parts = range(len(schema.get(keyword, ())))
        for index in parts if keyword == "allOf" else _real(schema[keyword], origin) if parts else ():
            other = instance(document, f"{origin}/{keyword}/{index}", depth + 1, required)
            if other is not None:
                found = {**found, **other} if isinstance(found, dict) and isinstance(other, dict) else other
    kind = schema.get("type")
    kind = next((one for one in kind if one != "null"), "null") if isinstance(kind, list) else kind
    if kind == "object" or "properties" in schema:
        found = found if isinstance(found, dict) else {}
        for name in schema.get("properties", {}):
            if name in required:
                key = name.replace("~", "~0").replace("/", "~1")
                found[name] = instance(document, f"{origin}/properties/{key}", depth + 1)
        return found
    if found is not None or kind is None:
        return found
    if kind == "array":
        least = schema.get("minItems", 0)
        return [instance(document, f"{origin}/items", depth + 1) for _ in range(min(least, 5))]
    if kind == "string":
        text = _TEXTS.get(schema.get("format", ""), "text")
        return text.ljust(min(schema.get("minLength", 0), 999), "x")
    numbers = {"integer": int(schema.get("minimum", 1)), "number": 1.5, "boolean": True}
    return numbers.get(kind)


def _required(document: Document, origin: str, depth: int = 0) -> frozenset[str]:
    """What a schema, and all that it consists of, require."""
    schema = document.get(origin)
    if not isinstance(schema, dict) or depth > 20:
        return frozenset()
    found = frozenset(schema.get("required", ()))
    if isinstance(ref := schema.get("$ref"), str):
        found |= _required(document, document.resolve(ref, origin), depth + 1)
    for index in range(len(schema.get("allOf", ()))):
        found |= _required(document, f"{origin}/allOf/{index}", depth + 1)
    return found


def _real(parts: list[Any], origin: str) -> list[int]:
    """The first alternative that is not null."""
    return [index for index, one in enumerate(parts) if one != {"type": "null"}][:1]


def argument(hint: Any, depth: int = 0) -> Any:
    """A value for an annotation of what callers write."""
    if hint is None or hint is type(None):
        return None
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Annotated, typing.Required, typing.NotRequired):
        return argument(inner[0], depth)
    if origin is typing.Literal:
        return inner[0]
    if origin in (typing.Union, types.UnionType):
        return argument(inner[0], depth)
    if origin is collections.abc.Mapping or origin is dict:
        return {}
    if origin is tuple:
        return tuple(argument(one, depth + 1) for one in inner)
    if origin is not None:
        return [argument(inner[0], depth + 1)] if inner and depth < 4 else []
    if typing.is_typeddict(hint):
        hints = typing.get_type_hints(hint, include_extras=True)
        return {name: argument(hints[name], depth + 1) for name in hint.__required_keys__} if depth < 8 else {}
    values: dict[Any, Any] = {str: "text", int: 1, float: 1.5, bool: True, bytes: b"bytes", type(None): None}
    values |= {datetime: datetime(2024, 2, 29), date: date(2024, 2, 29), object: "text", Any: "text"}
    return values.get(hint, b"bytes")
