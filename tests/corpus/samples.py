"""Values: small instances of a document's schemas, and arguments for annotations."""

from __future__ import annotations

import collections.abc
import types
import typing
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import jsonschema_rs

from sdkgen.load import Document

_TEXTS = {
    "date-time": "2024-02-29T12:00:00Z",
    "date": "2024-02-29",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com/",
    "byte": "aGk=",
}


@dataclass(frozen=True)
class Taste:
    """Which of the values that a schema describes is drawn."""

    variant: int = 0
    """Which alternative of each choice, as far as it has so many."""
    full: int = -1
    """Down to which depth properties that are not required are there too."""


_TASTES = [Taste(variant, full) for full in (-1, 1, 3) for variant in range(4)]


def valid(document: Document, origin: str) -> Any:
    """A small value that the schema at an origin describes, by the word of a judge where the judge knows the schema."""
    drawn = (instance(document, origin, taste=taste) for taste in _TASTES)
    first = next(drawn)
    try:
        judge = jsonschema_rs.validator_for({**_without_nullable(document.root), "$ref": origin})
        return first if judge.is_valid(first) else next((one for one in drawn if judge.is_valid(one)), first)
    except ValueError:
        return first  # several files, or older keywords


def _without_nullable(value: Any) -> Any:
    """A document of OpenAPI 3.0 in the words of JSON Schema, as far as it matters here."""
    match value:
        case {"nullable": True, "type": str(kind), **rest}:
            if "enum" in rest:
                rest["enum"] = [*rest["enum"], None]
            return {"type": [kind, "null"], **{key: _without_nullable(one) for key, one in rest.items()}}
        case {"nullable": True, "$ref": str(ref)}:
            return {"anyOf": [{"$ref": ref}, {"type": "null"}]}
        case dict():
            plain = {
                key: one for key, one in value.items() if not (key.startswith("exclusive") and one in (True, False))
            }
            return {key: _without_nullable(one) for key, one in plain.items()}
        case list():
            return [_without_nullable(one) for one in value]
        case _:
            return value


def instance(
    document: Document,
    origin: str,
    depth: int = 0,
    required: frozenset[str] = frozenset(),
    taste: Taste = Taste(),
) -> Any:
    """A small value that the schema at an origin describes."""
    schema = document.get(origin)
    if not isinstance(schema, dict) or depth > 40:
        return None
    required |= _required(document, origin, taste)
    if isinstance(choice := schema.get("discriminator"), dict) and "propertyName" in choice:
        required |= {choice["propertyName"]}  # as OpenAPI asks
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return next((one for one in schema["enum"] if one is not None), None)
    found: Any = None
    if isinstance(ref := schema.get("$ref"), str):
        found = instance(document, document.resolve(ref, origin), depth + 1, required, taste)
    for keyword in ("allOf", "oneOf", "anyOf"):
        parts = range(len(schema.get(keyword, ())))
        for index in parts if keyword == "allOf" else _real(schema[keyword], taste) if parts else ():
            other = instance(document, f"{origin}/{keyword}/{index}", depth + 1, required, taste)
            if isinstance(other, dict) and keyword != "allOf":
                other |= _tag(schema, schema[keyword][index].get("$ref", ""))
            if other is not None:
                found = _joined(found, other) if isinstance(found, dict) and isinstance(other, dict) else other
    kind = schema.get("type")
    kind = next((one for one in kind if one != "null"), "null") if isinstance(kind, list) else kind
    if kind == "object" or "properties" in schema:
        found = found if isinstance(found, dict) else {}
        for name in schema.get("properties", {}):
            if name in required or depth <= taste.full:
                key = name.replace("~", "~0").replace("/", "~1")
                found[name] = instance(document, f"{origin}/properties/{key}", depth + 1, taste=taste)
        return found
    if found is not None or kind is None:
        return found
    if kind == "array":
        least = schema.get("minItems", 0)
        return [instance(document, f"{origin}/items", depth + 1, taste=taste) for _ in range(min(least, 5))]
    if kind == "string":
        text = _TEXTS.get(schema.get("format", ""), "text")
        return text.ljust(min(schema.get("minLength", 0), 999), "x")
    numbers = {"integer": int(schema.get("minimum", 1)), "number": 1.5, "boolean": True}
    return numbers.get(kind)


def _required(document: Document, origin: str, taste: Taste, depth: int = 0) -> frozenset[str]:
    """What a schema requires, and all that it consists of, with the alternatives that are taken."""
    schema = document.get(origin)
    if not isinstance(schema, dict) or depth > 20:
        return frozenset()
    found = frozenset(schema.get("required", ()))
    if isinstance(ref := schema.get("$ref"), str):
        found |= _required(document, document.resolve(ref, origin), taste, depth + 1)
    for keyword in ("allOf", "oneOf", "anyOf"):
        parts = schema.get(keyword, ())
        for index in range(len(parts)) if keyword == "allOf" else _real(parts, taste) if parts else ():
            found |= _required(document, f"{origin}/{keyword}/{index}", taste, depth + 1)
    return found


def _tag(schema: dict[str, Any], ref: str) -> dict[str, str]:
    """The property by which a discriminator tells that a value is what `ref` leads to."""
    said = schema.get("discriminator") or {}
    name = ref.rpartition("/")[2]
    known = (tag for tag, target in said.get("mapping", {}).items() if target in (ref, name))
    return {said["propertyName"]: next(known, name)} if "propertyName" in said else {}


def _joined(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Two parts of one value; what is any text gives way to what is a particular one."""
    return {**one, **{key: value for key, value in other.items() if key not in one or value != "text"}}


def _real(parts: list[Any], taste: Taste) -> list[int]:
    """The alternative that is wanted, of those that are not null."""
    real = [index for index, one in enumerate(parts) if one != {"type": "null"}]
    return real[min(taste.variant, len(real) - 1) :][:1]


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
