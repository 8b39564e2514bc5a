"""Documents as large as one likes, the same each time: families of names, chains and circles, as large real ones have.

They grow by whole families of schemas, so that a document of twice as many has everything twice.
"""

from __future__ import annotations

from typing import Any

_FAMILY = 20
"""How many schemas have a name that begins with the same word."""
_KINDS = ("Account", "Batch", "Charge", "Device", "Export", "Folder", "Gateway", "Host", "Invoice", "Job")


def document(schemas: int) -> dict[str, Any]:
    """An OpenAPI document of about so many schemas and an operation for every four of them."""
    families = [_family(number) for number in range(schemas // _FAMILY)]
    paths = {path: item for _, found in families for path, item in found.items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1"},
        "paths": paths,
        "components": {"schemas": {name: schema for found, _ in families for name, schema in found.items()}},
    }


def _family(number: int) -> tuple[dict[str, Any], dict[str, Any]]:
    word = _KINDS[number % len(_KINDS)] + "".join(chr(ord("a") + int(digit)) for digit in str(number))
    names = [f"{word}{'Part' if index else ''}{chr(ord('A') + index) if index else ''}" for index in range(_FAMILY - 2)]
    schemas: dict[str, Any] = {name: _record(names, index) for index, name in enumerate(names)}
    schemas[f"{word}State"] = {"type": "string", "enum": [f"{word.lower()}_{state}" for state in ("on", "off", "gone")]}
    schemas[f"{word}Event"] = {
        "oneOf": [_reference(name) for name in names[-3:]],
        "discriminator": {"propertyName": "kind", "mapping": {name: _reference(name)["$ref"] for name in names[-3:]}},
    }
    place = f"/{word.lower()}s"
    paths = {
        place: {"get": _operation(word, names[0], listed=True), "post": _operation(word, names[1], f"{word}PartB")},
        f"{place}/{{id}}": {"get": _operation(word, names[0]), "put": _operation(word, names[2], f"{word}PartC")},
        f"{place}/{{id}}/events": {"get": _operation(word, f"{word}Event", listed=True)},
    }
    return schemas, paths


def _record(names: list[str], index: int) -> dict[str, Any]:
    """A record that names the next of its family; the last names the one before it, and some name themselves."""
    following = names[index + 1] if index + 1 < len(names) else names[index - 1]
    properties: dict[str, Any] = {
        "kind": {"const": names[index]},
        "id": {"type": "string", "description": f"Which {names[index]} it is."},
        "created_at": {"type": "string", "format": "date-time"},
        "size": {"type": ["integer", "null"]},
        "next": _reference(following),
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "address": {"type": "object", "properties": {"street": {"type": "string"}, "number": {"type": "integer"}}},
    }
    if index % 5 == 0:
        properties["children"] = {"type": "array", "items": _reference(names[index])}
    return {"type": "object", "properties": properties, "required": ["kind", "id"]}


def _operation(word: str, answer: str, body: str = "", *, listed: bool = False) -> dict[str, Any]:
    schema = {"type": "array", "items": _reference(answer)} if listed else _reference(answer)
    content = {"application/json": {"schema": schema}}
    operation: dict[str, Any] = {
        "tags": [f"{word}s"],
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "Done.", "content": content}},
    }
    if body:
        operation["requestBody"] = {"content": {"application/json": {"schema": _reference(body)}}}
    return operation


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}
