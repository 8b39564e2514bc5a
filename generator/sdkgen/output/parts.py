"""The parts of a document and of its settings, each with a digest: so that a difference can say what changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from sdkgen.load.origins import child

_LENGTH = 8
"""Hexadecimal digits: enough to notice a change, as digests of whole files stand beside."""
_DIVIDED = ("paths", "components", "webhooks")
"""What has members that change one at a time, two levels down: operations of paths, components of each kind."""


def of_document(files: Mapping[str, Any]) -> dict[str, str]:
    """Origin -> digest: of each operation, each component and whatever else stands at the top; sorted.

    `files` are the values of the document's files by their names; the name of the main one is empty.
    """
    found: dict[str, str] = {}
    for name, value in files.items():
        for origin, part in _parts(f"{name}#", value, 1):
            divided = origin.rpartition("#/")[2] in _DIVIDED
            found |= {inner: _digest(piece) for inner, piece in _parts(origin, part, 2 if divided else 0)}
    return {origin: found[origin] for origin in sorted(found)}


def of_settings(value: Any) -> dict[str, str]:
    """Pointer -> digest: of each key, and where it holds keys, of each of those; sorted."""
    found = {pointer: _digest(part) for pointer, part in _parts("#", value, 2)}
    return {pointer: found[pointer] for pointer in sorted(found)}


def _parts(origin: str, value: Any, depth: int) -> Iterator[tuple[str, Any]]:
    if not depth or value.__class__ is not dict or not value:
        yield origin, value
        return
    for key, part in value.items():
        yield from _parts(child(origin, key), part, depth - 1)


def _digest(value: Any) -> str:
    # With the order of keys, since it is the order of what is generated.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
