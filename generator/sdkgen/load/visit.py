"""Visits every part of a document that may be a `$ref`, and knows what kind of thing each part is.

What is not described by OpenAPI (extensions, examples, default values) may hold anything, also a key called `$ref`,
and is not entered.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sdkgen.load.operations import VERBS
from sdkgen.load.origins import escape


class Part(NamedTuple):
    """A part of a document."""

    origin: str
    kind: str
    """The name of its definition in `openapi.schema.json`; `Example` and `Link` have none."""
    value: Any


_ONE, _MAP, _LIST, _PATHS = "one", "map", "list", "paths"
_SCHEMA: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), (_MAP, "Schema")),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), (_LIST, "Schema")),
    **dict.fromkeys(("items", "additionalProperties", "not", "if", "then", "else", "contains"), (_ONE, "Schema")),
    **dict.fromkeys(("propertyNames", "unevaluatedItems", "unevaluatedProperties"), (_ONE, "Schema")),
}
_VALUE: dict[str, tuple[str, str]] = {
    "schema": (_ONE, "Schema"),
    "content": (_ONE, "Content"),
    "examples": (_MAP, "Example"),
}
_KINDS: dict[str, dict[str, tuple[str, str]]] = {
    "Document": {"paths": (_PATHS, "PathItem"), "webhooks": (_MAP, "PathItem"), "components": (_ONE, "Components")},
    "Components": {
        "schemas": (_MAP, "Schema"),
        "responses": (_MAP, "Response"),
        "parameters": (_MAP, "Parameter"),
        "requestBodies": (_MAP, "RequestBody"),
        "headers": (_MAP, "Header"),
        "securitySchemes": (_MAP, "SecurityScheme"),
        "examples": (_MAP, "Example"),
        "links": (_MAP, "Link"),
        "callbacks": (_MAP, "Callback"),
        "pathItems": (_MAP, "PathItem"),
    },
    "PathItem": {
        **dict.fromkeys(VERBS, (_ONE, "Operation")),
        "parameters": (_LIST, "Parameter"),
        "additionalOperations": (_MAP, "Operation"),
    },
    "Operation": {
        "parameters": (_LIST, "Parameter"),
        "requestBody": (_ONE, "RequestBody"),
        "responses": (_PATHS, "Response"),
        "callbacks": (_MAP, "Callback"),
    },
    "Parameter": _VALUE,
    "Header": _VALUE,
    "RequestBody": {"content": (_ONE, "Content")},
    "Response": {"content": (_ONE, "Content"), "headers": (_MAP, "Header"), "links": (_MAP, "Link")},
    "MediaType": {
        "schema": (_ONE, "Schema"),
        "itemSchema": (_ONE, "Schema"),
        "examples": (_MAP, "Example"),
        "encoding": (_MAP, "Encoding"),
    },
    "Encoding": {"headers": (_MAP, "Header")},
    "Schema": _SCHEMA,
    "SecurityScheme": {},
    "Example": {},
    "Link": {},
}
_CONTAINERS = {"Content": "MediaType", "Callback": "PathItem"}
"""Kinds whose keys are all free."""


def parts(value: Any, origin: str, kind: str) -> Iterator[Part]:
    """The value, which is of a kind, and every part of it, parents first."""
    todo: list[Part] = [Part(origin, kind, value)]
    while todo:
        part = todo.pop()
        origin, kind, value = part
        if value.__class__ is not dict:
            continue
        yield part
        if kind in _CONTAINERS:
            inner = _CONTAINERS[kind]
            todo += [
                Part(f"{origin}/{escape(key)}", inner, item)
                for key, item in value.items()
                if key != "$ref" and not key.startswith("x-")
            ]
            continue
        table = _KINDS[kind]
        for key, item in value.items():
            if key not in table:
                continue
            shape, inner = table[key]
            if item.__class__ is list:
                # `items` may be a list in older schemas, and a mistake elsewhere is told by the schema.
                todo += [Part(f"{origin}/{key}/{index}", inner, each) for index, each in enumerate(item)]
            elif item.__class__ is not dict:
                continue
            elif shape == _ONE:
                todo.append(Part(f"{origin}/{key}", inner, item))
            elif shape != _LIST:
                todo += [
                    Part(f"{origin}/{key}/{escape(name)}", inner, each)
                    for name, each in item.items()
                    if shape == _MAP or not name.startswith("x-")
                ]
