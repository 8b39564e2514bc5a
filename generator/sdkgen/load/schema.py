"""Checks a value against one of our JSON Schemas and says what is wrong in words for its author.

The schemas are written for this: a node's `title` completes the sentence "... must be", its `x-hint` says what to do.
`jsonschema_rs` both answers and locates; the pure Python validator takes seconds for a document of a few megabytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema_rs

from sdkgen.load.closest import closest
from sdkgen.load.shapes import is_mapping
from sdkgen.load.wording import kind, subject

_NAMES = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "boolean": "`true` or `false`",
    "integer": "a whole number",
}


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with a value."""

    keys: tuple[str | int, ...]
    """Where: the path from the value that was checked."""
    rule: str
    message: str
    hint: str
    key: bool = False
    """Whether the key is wrong rather than the value."""
    meant: tuple[str | int, ...] = ()
    """The misspelt key that explains why another is missing."""
    wanted: tuple[str, ...] = ()
    """What would do: the types of JSON, the texts, or the key that is missing."""


class Schema:
    """One of the schemas in this folder."""

    def __init__(self, name: str, whole: str) -> None:
        """Load `name`; `whole` is what messages call the whole value."""
        self.node: Any = json.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
        self.whole = whole
        self._validators: dict[str, Any] = {}

    def findings(self, value: Any, definition: str = "") -> Iterator[Finding]:
        """Everything that is wrong with a value, or with one that `definition` of the schema describes."""
        validator = self._validator(definition)
        if validator.is_valid(value):
            return
        found = [finding for error in validator.iter_errors(value) for finding in self._explain(error, value)]
        # A misspelt key is told once: as the one that is missing.
        meant = {finding.meant for finding in found}
        yield from (finding for finding in found if finding.rule != "unknown-key" or finding.keys not in meant)

    def _validator(self, definition: str) -> Any:
        if definition not in self._validators:
            node = {"$ref": f"#/$defs/{definition}", "$defs": self.node["$defs"]} if definition else self.node
            self._validators[definition] = jsonschema_rs.validator_for(node)
        return self._validators[definition]

    def _explain(self, error: Any, value: Any) -> Iterator[Finding]:
        keys = _keys(error.instance_path, value)
        keyword = error.kind.name
        node = self._node(error.schema_path, keyword)
        about = subject(keys, value, self.whole)
        wrong = error.instance
        hint = node.get("x-hint", "")
        if keyword == "required":
            missing = error.kind.property
            found = closest(missing, set(wrong) - set(node.get("properties", ())))
            known = node.get("x-missing", {})
            hint = f"`{found}` is not a known key: did you mean `{missing}`?" if found else known.get(missing, "")
            meant = (*keys, found) if found else ()
            said = f"{about} has no `{missing}`"
            yield Finding(keys, "missing-key", said, hint, meant=meant, wanted=(missing,))
        elif keyword == "additionalProperties":
            known = list(node.get("properties", ()))
            for key in error.kind.unexpected:
                found = closest(key, known)
                said = (
                    f"did you mean `{found}`?" if found else "known keys: " + ", ".join(f"`{name}`" for name in known)
                )
                yield Finding((*keys, key), "unknown-key", f"{about} has no setting `{key}`", said, key=True)
        elif keyword == "propertyNames":
            names = self._resolved(node.get("propertyNames", node))
            key = error.kind.error.instance
            said = f"`{key}` in {about} must be {names.get('title', 'another word')}"
            yield Finding((*keys, key), "invalid-key", said, names.get("x-hint", ""), key=True)
        elif keyword == "enum":
            options = [str(option) for option in error.kind.options if option is not None]
            found = closest(wrong, options) if isinstance(wrong, str) else None
            listed = ", ".join(f"`{option}`" for option in options)
            title = node.get("title")
            said = f"{about} must be {title or 'one of ' + listed}, not {kind(wrong)}"
            meaning = node.get("x-meant", {}).get(wrong.lower() if isinstance(wrong, str) else "", "")
            hint = meaning or (f"did you mean `{found}`?" if found else hint or f"possible are {listed}")
            yield Finding(keys, "invalid-value", said, hint, wanted=(*options,))
        elif keyword in ("minItems", "minProperties", "minLength"):
            yield Finding(keys, "empty-value", f"{about} is empty, but must be {_expected(node, error)}", hint)
        elif keyword == "type":
            rule = "invalid-type"
            said = f'the text "{wrong}"' if isinstance(wrong, str) and len(wrong) < 40 else kind(wrong)
            if (
                error.kind.types == ["string"]
                and isinstance(wrong, int | float)
                and "quotes" not in node.get("title", "")
            ):
                hint = "put it in quotes"
            said = f"{about} must be {_expected(node, error)}, not {said}"
            yield Finding(keys, rule, said, hint, wanted=(*sorted(error.kind.types),))
        else:
            yield Finding(keys, "invalid-value", f"{about} must be {_expected(node, error)}, not {kind(wrong)}", hint)

    def _node(self, path: Sequence[Any], keyword: str) -> dict[str, Any]:
        """The part of the schema that has the keyword, or around a branch of a condition, the one that has a title."""
        node: Any = self.node
        titled: Any = node
        end = len(path) - 1 - list(reversed(path)).index(keyword) if keyword in path else len(path) - 1
        for step in path[:end]:
            node = node[step]
            if is_mapping(node) and ("title" in node or step not in ("then", "else", "allOf")):
                titled = node
        found: dict[str, Any] = node if keyword in ("required", "additionalProperties", "propertyNames") else titled
        return found

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        """A part of the schema, or the definition that it refers to."""
        found: dict[str, Any] = node
        if "$ref" in node:
            found = self.node["$defs"][node["$ref"].removeprefix("#/$defs/")]
        return found


def _keys(path: Sequence[Any], value: Any) -> tuple[str | int, ...]:
    """The path with keys as they are: the validator makes those of digits numbers, and leaves out empty ones."""
    keys: list[str | int] = []
    for step in path:
        found: Any = step
        while is_mapping(value) and (found := _key(step, value)) is None:
            keys.append("")
            value = value.get("")
        if value is None:
            break
        keys.append(found)
        value = value[found]
    return tuple(keys)


def _key(step: str | int, value: dict[str, Any]) -> str | None:
    name = str(step)
    if name in value:
        return name
    return next((key for key in value if key.isdecimal() and key.lstrip("0") == name.lstrip("0")), None)


def _expected(node: dict[str, Any], error: Any) -> str:
    if title := node.get("title"):
        return str(title)
    if error.kind.name == "type":
        return " or ".join(_NAMES.get(name, f"a {name}") for name in sorted(error.kind.types))
    return str(error.message)
