"""Modules of types that would be too long: their parts load in any order, and new types do not change them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.golden.installed import importable, modules, resolve, write
from tests.large import document

from sdkgen.package import FileTree
from sdkgen.pipeline import generate
from sdkgen.python.places import MOST, divided

_LINES = 2_500


def parts(sizes: dict[str, int], references: dict[str, list[str]] | None = None) -> dict[str, str]:
    """The words of each name's part, where a name is its own id."""
    known = references or {}
    found = divided(sizes, {name: name for name in sizes}, lambda name: known.get(name, []))
    return {name: "_".join(words) for name, words in found.items()}


def test_what_is_not_long_stays_whole() -> None:
    assert parts({"PetName": MOST - 1, "StoreName": 1}) == {"PetName": "", "StoreName": ""}


def test_what_is_long_is_divided_by_first_words() -> None:
    assert parts({"PetName": MOST, "PetOwner": 1, "Store": 1}) == {
        "PetName": "pet_name",
        "PetOwner": "pet_owner",
        "Store": "store",
    }


def test_words_that_all_names_begin_with_divide_nothing() -> None:
    assert parts({"PetName": MOST, "PetOwner": 1}) == {"PetName": "pet_name", "PetOwner": "pet_owner"}
    assert parts({"Pet": MOST + 1}) == {"Pet": ""}


def test_circles_and_what_is_between_them_stay() -> None:
    references = {
        "AaX": ["BbX"],
        "BbX": ["AaX", "Between"],
        "Between": ["CcX"],
        "CcX": ["DdX"],
        "DdX": ["CcX", "Behind"],
        "Before": ["AaX"],
    }
    sizes = dict.fromkeys(["Before", "AaX", "BbX", "Between", "CcX", "DdX", "Behind"], MOST // 6)
    found = parts(sizes, references)
    assert {name for name, words in found.items() if not words} == {"AaX", "BbX", "Between", "CcX", "DdX"}
    assert (found["Before"], found["Behind"]) == ("before", "behind")


def test_circles_of_first_words_may_come_apart_at_the_second() -> None:
    references = {"AaOne": ["BbOne"], "BbTwo": ["AaTwo"]}
    sizes = dict.fromkeys(["AaOne", "AaTwo", "BbOne", "BbTwo"], MOST // 2)
    assert sorted(parts(sizes, references).values()) == ["aa_one", "aa_two", "bb_one", "bb_two"]


@pytest.fixture(scope="module")
def large() -> dict[str, Any]:
    """Types of which most are shared by two resources, some are in circles across families, and many are uncalled."""
    found = document(240)
    schemas: dict[str, Any] = found["components"]["schemas"]
    first = [name for name in schemas if "Part" not in name and not name.endswith(("State", "Event"))]
    for one, other in zip(first[:4], [*first[1:4], first[0]], strict=True):
        schemas[one]["properties"]["twin"] = {"$ref": f"#/components/schemas/{other}"}
    for family in first[6:]:
        for path in [path for path in found["paths"] if path.startswith(f"/{family.lower()}s")]:
            del found["paths"][path]
    for family in first[:6]:
        answer = {
            "description": "Done.",
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{family}"}}},
        }
        found["paths"][f"/everything/{family.lower()}"] = {
            "get": {"tags": ["everything"], "responses": {"200": answer}}
        }
    return found


def printed(large: dict[str, Any], folder: Path) -> FileTree:
    spec = folder / "large.json"
    spec.write_text(json.dumps(large), encoding="utf-8")
    return generate(spec, None)


def test_long_modules_are_divided_and_load_in_any_order(large: dict[str, Any], tmp_path: Path) -> None:
    tree = printed(large, tmp_path)
    names = [path.stem for path in tree if path.parent.name == "types"]
    assert {"shared", "shared_exporte", "shared_exporte_params", "other_gatewayg"} <= set(names)
    assert not any(char.isdigit() for name in names for char in name)
    tables = ("__init__.py", "_client.py")
    for path, text in tree.items():
        assert path.suffix != ".py" or path.name in tables or text.count("\n") < _LINES, path
    write(tree, tmp_path)
    for name in modules(tree, "large"):
        if ".types." in name:
            with importable(tmp_path, "large"):
                resolve(name)


def test_a_new_type_moves_no_other(large: dict[str, Any], tmp_path: Path) -> None:
    before = printed(large, tmp_path)
    schemas = {
        "AnewType": {"type": "object", "properties": {"id": {"type": "string"}}},
        **large["components"]["schemas"],
    }
    after = printed({**large, "components": {"schemas": schemas}}, tmp_path)
    changed = {path.name for path in before if after[path] != before[path]}
    assert changed <= {"api.md", "quick-reference.md", "__init__.py"}
    assert {path.name for path in after if path not in before} == {"other_anew.py"}
