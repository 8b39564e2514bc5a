"""What the documents consist of."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

Value: TypeAlias = dict[str, Any]


class Dimension(NamedTuple):
    """What grows, how large it is where it begins to matter, and the document of any size."""

    what: str
    size: int
    files: Callable[[int], dict[str, Value]]
    """The content of each file; the first is the document."""

    def write(self, size: int, folder: Path) -> Path:
        """Write the files of this size into a folder; where the document is."""
        folder.mkdir(parents=True, exist_ok=True)
        found = self.files(size)
        for name, content in found.items():
            text = str(content["text"]) if name.endswith(".yaml") else json.dumps(content)
            (folder / name).write_text(text, encoding="utf-8")
        return folder / next(iter(found))


def word(number: int) -> str:
    """A word for each number, with a capital, of letters only."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    return f"{letters[0].upper()}{letters[1:]}x"


def ref(name: str) -> Value:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: Any) -> Value:
    return {"type": "object", "properties": properties, "required": [*properties]}


TEXT: Value = {"type": "string"}


def list_of(items: Value) -> Value:
    return {"type": "array", "items": items}


def content(schema: Value, **more: Any) -> Value:
    return {"content": {"application/json": {"schema": schema, **more}}}


def operation(answer: Value = TEXT, body: Value | None = None, **more: Any) -> Value:
    found: Value = {"responses": {"200": {"description": "Done.", **content(answer)}}, **more}
    return found if body is None else {**found, "requestBody": {"required": True, **content(body)}}


def spec(
    paths: Value | None = None, schemas: Value | None = None, components: Value | None = None, **more: Any
) -> Value:
    """A document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Example API", "version": "1"},
        "paths": paths or {},
        "components": {**(components or {}), "schemas": schemas or {}},
        **more,
    }


def used(schemas: Value, name: str = "Thing") -> Value:
    """A document in which one of the schemas is written and read."""
    return spec({"/things": {"post": operation(ref(name), ref(name))}}, schemas)


def one_file(what: str, size: int, value: Callable[[int], Value]) -> Dimension:
    """A dimension whose documents are one file."""
    return Dimension(what, size, lambda size: {"spec.json": value(size)})
