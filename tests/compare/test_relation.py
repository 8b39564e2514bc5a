"""Which changes of a type break those who write a value of it, and which break those who read one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.compare.sources import document, scope

from sdkgen.compare import compare

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
NUMBER = {"type": "number"}
FLAG = {"type": "boolean"}
DATE = {"type": "string", "format": "date"}
ANY: dict[str, Any] = {}
TEXT_OR_NULL = {"type": ["string", "null"]}
TEXT_OR_WHOLE = {"anyOf": [TEXT, WHOLE]}
A_B = {"type": "string", "enum": ["a", "b"]}
A_B_C = {"type": "string", "enum": ["a", "b", "c"]}
ONE_TWO = {"type": "integer", "enum": [1, 2]}
CAT = {"$ref": "#/components/schemas/Cat"}
DOG = {"$ref": "#/components/schemas/Dog"}
WORD = {"$ref": "#/components/schemas/Word"}
TREE = {"$ref": "#/components/schemas/Tree"}
BUSH = {"$ref": "#/components/schemas/Bush"}
SCHEMAS = {
    "Cat": {"type": "object", "required": ["lives"], "properties": {"lives": WHOLE}},
    "Dog": {"type": "object", "required": ["tricks"], "properties": {"tricks": TEXT}},
    "Word": {"type": "string", "description": "A word."},
    "Tree": {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}]},
    "Bush": {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Bush"}}]},
    "Zoo": {"type": "object", "properties": {"cat": CAT, "dog": DOG, "word": WORD, "tree": TREE, "bush": BUSH}},
}


def listed(item: object) -> dict[str, Any]:
    return {"type": "array", "items": item}


def keyed(value: object) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": value}


CASES = [
    # Before, after, what writers feel, what readers feel; "" is nothing.
    (TEXT, TEXT, "", ""),
    (WHOLE, NUMBER, "type-widened", "type-widened"),
    (NUMBER, WHOLE, "type-narrowed", "type-narrowed"),
    (FLAG, WHOLE, "type-widened", "type-widened"),
    (TEXT, WHOLE, "type-changed", "type-changed"),
    (TEXT, DATE, "type-widened", "type-changed"),
    (TEXT, ANY, "type-widened", "type-widened"),
    (ANY, TEXT, "type-narrowed", "type-narrowed"),
    (TEXT, TEXT_OR_NULL, "type-widened", "now-nullable"),
    (TEXT_OR_NULL, TEXT, "type-narrowed", "now-required"),
    (TEXT, TEXT_OR_WHOLE, "type-widened", "type-widened"),
    (TEXT_OR_WHOLE, WHOLE, "type-narrowed", "type-narrowed"),
    (TEXT_OR_WHOLE, {"anyOf": [WHOLE, TEXT]}, "", ""),
    (A_B, A_B_C, "value-added", "value-added"),
    (A_B_C, A_B, "value-removed", "value-removed"),
    (A_B, {"type": "string", "enum": ["b", "a"]}, "", ""),
    (A_B, {"type": "string", "enum": ["a", "c"]}, "type-changed", "type-changed"),
    (A_B, TEXT, "type-widened", "type-widened"),
    (TEXT, A_B, "type-narrowed", "type-narrowed"),
    (ONE_TWO, WHOLE, "type-widened", "type-widened"),
    (ONE_TWO, NUMBER, "type-widened", "type-widened"),
    (ONE_TWO, TEXT, "type-changed", "type-changed"),
    (listed(WHOLE), listed(NUMBER), "type-widened", "type-widened"),
    (listed(NUMBER), listed(WHOLE), "type-narrowed", "type-narrowed"),
    (listed(TEXT), TEXT, "type-changed", "type-changed"),
    # What may be any iterable of literals must be a sequence of strings, lest a string passes for one.
    (listed(listed(A_B)), listed(listed(TEXT)), "type-changed", "type-widened"),
    (keyed(WHOLE), keyed(NUMBER), "type-widened", "type-widened"),
    (keyed(TEXT), keyed(WHOLE), "type-changed", "type-changed"),
    (CAT, CAT, "", ""),
    (CAT, DOG, "type-changed", "type-changed"),
    (CAT, {"anyOf": [CAT, DOG]}, "type-widened", "type-widened"),
    (CAT, keyed(ANY), "type-widened", "type-changed"),
    (WORD, TEXT, "", ""),
    (TEXT, WORD, "", ""),
    (TREE, BUSH, "", ""),
    (TREE, TEXT, "type-narrowed", "type-narrowed"),
]


@pytest.mark.parametrize(("before", "after", "written", "read"), CASES)
def test_a_change_of_type(before: object, after: object, written: str, read: str, tmp_path: Path) -> None:
    zoo = {"$ref": "#/components/schemas/Zoo"}
    schemas = {**SCHEMAS, "Both": {"type": "object", "properties": {"sent": zoo}}}
    old = scope(tmp_path / "old", document(before, before, schemas))
    new = scope(tmp_path / "new", document(after, after, schemas))
    changes = compare(old, new)
    felt = {change.id for change in changes}
    assert {id.removeprefix("argument-") for id in felt if id.startswith("argument-")} == ({written} - {""})
    assert {id.removeprefix("field-") for id in felt if id.startswith("field-")} == ({read} - {""})
