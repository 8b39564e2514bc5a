"""How deep the smallest instance of each schema is; a schema that contains itself without end has none."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from sdkgen.load import Document
from sdkgen.load.origins import child

NEVER = math.inf
_COUNTED = ("$ref", "$dynamicRef")


class Heights:
    """The heights of the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[str, float] = {}

    def of(self, origin: str) -> float:
        """How many objects and lists the smallest instance has inside each other; `NEVER` where there is none."""
        if origin not in self._known:
            self._settle(origin)
        return self._known[origin]

    def _settle(self, origin: str) -> None:
        """The least solution for all schemas that the one at `origin` is made of: at first none has an instance."""
        found: dict[str, None] = {}
        todo = [origin]
        while todo:
            one = todo.pop()
            if one not in found and one not in self._known:
                found[one] = None
                todo += self._parts(one)
        self._known |= dict.fromkeys(found, NEVER)
        order = [*reversed(found)]
        changed = True
        while changed:
            changed = False
            for one in order:
                height = self._height(one)
                if height < self._known[one]:
                    self._known[one], changed = height, True

    def _parts(self, origin: str) -> Iterator[str]:
        """What the height of a schema depends on."""
        schema = self._document.get(origin)
        if isinstance(schema, dict):
            yield from self._targets(origin, schema)
            for keyword in ("allOf", "oneOf", "anyOf", positions(schema)):
                yield from (child(origin, keyword, index) for index in range(len(schema.get(keyword, ()))))
            yield from (child(origin, "properties", name) for name in schema.get("properties", {}))
            if (others := rest(schema)) in schema:
                yield child(origin, others)

    def _targets(self, origin: str, schema: dict[str, Any]) -> list[str]:
        return [self._document.resolve(schema[key], origin) for key in _COUNTED if isinstance(schema.get(key), str)]

    def _height(self, origin: str) -> float:
        schema = self._document.get(origin)
        if not isinstance(schema, dict):
            return NEVER if schema is False else 0
        if schema.get("nullable") is True or "null" in (schema.get("type") or "") or {"enum", "const"} & schema.keys():
            return 0
        needed = [self._known[one] for one in self._targets(origin, schema)]
        needed += [self._known[child(origin, "allOf", index)] for index in range(len(schema.get("allOf", ())))]
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword) and not heirs(self._document, origin, keyword):
                needed.append(min(self._known[child(origin, keyword, index)] for index in range(len(schema[keyword]))))
        required = schema["required"] if isinstance(schema.get("required"), list) else []
        inner = [child(origin, "properties", name) for name in schema.get("properties", {}) if name in required]
        if schema.get("minItems", 0) > 0 and schema.get("type", "array") == "array":
            others, listed = rest(schema), positions(schema)
            inner += [child(origin, others)] if isinstance(schema.get(others), dict | bool) else []
            inner += [child(origin, listed, index) for index in range(len(schema.get(listed, ())))]
        return max([0.0, *needed, *(1 + self._known[one] for one in inner)])


def heirs(document: Document, origin: str, keyword: str) -> list[str]:
    """The alternatives of a choice that extend the schema that chooses: to JSON Schema, nothing is an instance."""
    arms = document.get(origin).get(keyword, ())
    targets = [document.resolve(one["$ref"], origin) for one in arms if isinstance(one, dict) and "$ref" in one]
    return [one for one in targets if origin in _extended(document, one)]


def _extended(document: Document, origin: str) -> list[str]:
    value = document.get(origin)
    parts = value.get("allOf", ()) if isinstance(value, dict) else ()
    return [document.resolve(one["$ref"], origin) for one in parts if isinstance(one, dict) and "$ref" in one]


def positions(schema: dict[str, Any]) -> str:
    """The keyword that lists the items of an array by their positions: in older documents that was `items` itself."""
    return "items" if isinstance(schema.get("items"), list) else "prefixItems"


def rest(schema: dict[str, Any]) -> str:
    """The keyword for the items that have no schema of their position."""
    return "additionalItems" if positions(schema) == "items" else "items"
