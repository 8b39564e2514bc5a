"""Wording: values named the way their author thinks of them, such as ``property `tag` of schema `Pet` ``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sdkgen.load.shapes import is_mapping

_VERBS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"))
_NAMED = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "requestBodies": "request body",
    "headers": "header",
    "securitySchemes": "security scheme",
    "examples": "example",
    "properties": "property",
    "content": "content",
    "paths": "path",
    "resources": "resource",
    "methods": "method",
    "helpers": "helper",
    "events": "event",
}
_LISTED = {"servers": "server", "tags": "tag", "rules": "rule", "parameters": "parameter"}
_WHOLE = {"requestBody": "the request body", "schema": "the schema", "items": "the items", "info": "`info`"}
_DEPTH = 3


def subject(keys: Sequence[str | int], root: Any, whole: str) -> str:
    """What the value that `keys` lead to is called; `whole` names the root itself."""
    labels: list[str] = []
    value = root
    position = 0
    while position < len(keys):
        key = keys[position]
        following = keys[position + 1] if position + 1 < len(keys) else None
        value = _inside(value, key)
        position += 1
        if key == "components" and following is not None and position + 1 < len(keys):
            continue
        if isinstance(following, int):
            value = _inside(value, following)
            position += 1
            labels.append(_entry(str(key), following, value))
        elif isinstance(key, str) and key in _NAMED and isinstance(following, str):
            value = _inside(value, following)
            position += 1
            labels.append(f"{_NAMED[key]} `{following}`")
        elif key in _VERBS and labels and labels[-1].startswith("path `"):
            labels[-1] = f"operation `{str(key).upper()} {labels[-1][6:]}"
        else:
            labels.append(_WHOLE.get(str(key), f"`{key}`"))
    return " of ".join(labels[: -_DEPTH - 1 : -1]) or whole


def kind(value: Any) -> str:
    """What sort of JSON value this is."""
    match value:
        case None:
            return "empty"
        case bool():
            return f"`{str(value).lower()}`"
        case int() | float():
            return f"the number `{value}`"
        case str():
            return "text" if len(value) > 40 or "\n" in value or not value else f"`{value}`"
        case list():
            return "a list"
        case _:
            return "a mapping"


def _entry(key: str, index: int, value: Any) -> str:
    if is_mapping(value) and key in _LISTED and isinstance(name := value.get("name"), str):
        return f"{_LISTED[key]} `{name}`"
    return f"{_LISTED[key]} {index + 1}" if key in _LISTED else f"entry {index + 1} of `{key}`"


def _inside(value: Any, key: str | int) -> Any:
    try:
        return value[key]
    except (KeyError, IndexError, TypeError):
        return None
