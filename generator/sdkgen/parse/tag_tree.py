"""Tags that stand in each other (`parent`, OpenAPI 3.2): a tree of resources that the document draws itself."""

from __future__ import annotations

from typing import Any

from sdkgen.load.shapes import items, mapping
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.words import snake

_DRAWS = ("", "nav")
"""Kinds of tags that say where something belongs, not what it is like."""


def nested(scope: Scope) -> dict[str, tuple[str, ...]]:
    """The resource of each tag that has a parent or is one; empty where no tag is nested."""
    known = {str(tag.get("name")): tag for tag in map(mapping, items(scope.mapping("#").get("tags")))}
    parents = {str(tag["parent"]) for tag in known.values() if "parent" in tag}
    for index, tag in enumerate(map(mapping, items(scope.mapping("#").get("tags")))):
        if "parent" in tag and tag["parent"] not in known:
            message = f"the document has no tag `{tag['parent']}`, and `{tag.get('name')}` stands in none"
            scope.note(child("#", "tags", index, "parent"), "unknown-tag", message)
    return {
        name: _path(known, name)
        for name, tag in known.items()
        if ("parent" in tag or name in parents) and str(tag.get("kind", "")) in _DRAWS
    }


def _path(known: dict[str, dict[str, Any]], name: str) -> tuple[str, ...]:
    found: list[str] = []
    while name in known and name not in found:
        found.insert(0, name)
        name = str(known[name].get("parent"))
    return tuple(snake(one) or "root" for one in found)
