"""Instances drawn from the document's own schemas: every variant and every limit, with and without what is optional."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias

Schema: TypeAlias = Mapping[str, Any]

_TOGETHER = 8
"""Most items that are drawn in one list."""
_ANYTHING = ["text", 1, 2.5, True, None, [1, [{}]], {"a": {"b": None}}]
_TEXTS = ["a", "", "srvtoolu_a1", "A-1_z", 'Ä "\\\n☃ \U0001f600']
_FORMATS = {
    "date-time": ["2026-08-09T10:15:00Z", "1970-01-01T00:00:00Z", "2026-08-09T10:15:00.123456+02:00"],
    "byte": ["aGVsbG8=", ""],
}
_KNOWN = frozenset(
    "type const enum $ref anyOf oneOf properties required items additionalProperties minLength maxLength pattern format"
    " minimum maximum exclusiveMinimum minItems maxItems".split()
)
_SAYS_NOTHING = frozenset("description title default deprecated discriminator examples".split())


class Drawing:
    """Draws from the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas: Mapping[str, Schema] = document["components"]["schemas"]
        self._drawn: dict[str, list[Any]] = {}

    def named(self, name: str) -> list[Any]:
        """Every instance drawn from a named schema, all different, the smallest first."""
        if name not in self._drawn:
            self._drawn[name] = []  # What a recursive schema has of itself is what was drawn before.
            self._drawn[name] = _different(self._draw(self._schemas[name]))
        return self._drawn[name]

    def _draw(self, schema: Schema) -> Iterator[Any]:
        unknown = set(schema) - _KNOWN - _SAYS_NOTHING
        if unknown:
            raise NotImplementedError(f"{', '.join(unknown)} in {schema}")
        if "$ref" in schema:
            yield from self.named(schema["$ref"].rpartition("/")[2])
        elif variants := schema.get("anyOf") or schema.get("oneOf"):
            for variant in variants:
                yield from self._draw(variant)
        elif "const" in schema:
            yield schema["const"]
        elif "enum" in schema:
            yield from schema["enum"]
        else:
            yield from self._of_type(schema)

    def _of_type(self, schema: Schema) -> Iterator[Any]:
        match schema.get("type"):
            case "object":
                yield from self._objects(schema)
            case "array":
                yield from self._arrays(schema)
            case "string":
                yield from _texts(schema)
            case "integer" | "number" as kind:
                yield from _numbers(schema, kind)
            case "boolean":
                yield from (True, False)
            case "null":
                yield None
            case None:
                yield from _ANYTHING
            case other:
                raise NotImplementedError(f"type {other}")

    def _objects(self, schema: Schema) -> Iterator[Any]:
        choices = {key: _different(self._draw(value)) for key, value in schema.get("properties", {}).items()}
        required = schema.get("required", ())
        smallest = {key: values[0] for key, values in choices.items() if key in required}
        yield smallest
        yield {key: values[0] for key, values in choices.items()}
        for key, values in choices.items():
            for value in values[1 if key in required else 0 :]:
                yield smallest | {key: value}
        extra = schema.get("additionalProperties", False)
        if extra is not False:
            yield from (smallest | {"extra key": value} for value in self._draw({} if extra is True else extra))

    def _arrays(self, schema: Schema) -> Iterator[Any]:
        items = _different(self._draw(schema.get("items", {})))
        least, most = schema.get("minItems", 0), schema.get("maxItems", _TOGETHER)
        yield items[: max(least, 1)]
        if least == 0:
            yield []
        rest = iter(items)
        while chunk := list(islice(rest, min(most, _TOGETHER))):
            if len(chunk) >= least:
                yield chunk


def _texts(schema: Schema) -> Iterator[str]:
    if "format" in schema:
        yield from _FORMATS[schema["format"]]
        return
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    for text in [*_TEXTS, "x" * least, "x" * (most or 0)]:
        if least <= len(text) <= (most or len(text)) and re.search(schema.get("pattern", ""), text):
            yield text


def _numbers(schema: Schema, kind: str) -> Iterator[float]:
    least, most = schema.get("minimum", -(2**40)), schema.get("maximum", 2**40)
    if "exclusiveMinimum" in schema:
        least = schema["exclusiveMinimum"] + 1
    yield from (
        value for value in (1, least, most, *((0.5, 1e-3) if kind == "number" else ())) if least <= value <= most
    )


def _different(values: Iterator[Any]) -> list[Any]:
    """The values without repetitions; 1, 1.0 and true are different."""
    drawn = list({json.dumps(value): value for value in values}.values())
    assert drawn, "nothing was drawn"
    return drawn
