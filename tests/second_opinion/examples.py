"""The examples of the document's operations, each an instance of a named schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any


def examples(value: Any) -> Iterator[tuple[str, Any]]:
    """Every example anywhere in the document, with the name of its schema."""
    if isinstance(value, list):
        for one in value:
            yield from examples(one)
    elif isinstance(value, dict):
        match value:
            case {"schema": {"$ref": str(schema)}, "examples": dict(named)}:
                for example in named.values():
                    for instance in _instances(example["value"]):
                        yield schema.rpartition("/")[2], instance
        for one in value.values():
            yield from examples(one)


def _instances(value: Any) -> Iterator[Any]:
    """The JSON of an example: itself, or that of each line or event of a text."""
    if not isinstance(value, str):
        yield value
        return
    for line in value.splitlines():
        if line.startswith(("{", "data: ")):
            yield json.loads(line.removeprefix("data: "))
