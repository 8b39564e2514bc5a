"""The judges of the property test themselves: what they take, what they refuse, and what has no instance."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal, NotRequired, TypedDict

import pytest
from tests.instances.assignable import mismatches
from tests.instances.drawing import Drawing
from tests.instances.parts import NoInstance
from tests.instances.same import same

from sdkgen.api import Direction
from sdkgen.load import Document

SCHEMAS = """
openapi: 3.0.3
info: {title: Example API, version: "1"}
paths: {}
components:
  schemas:
    Endless: {type: object, required: [next], properties: {next: {$ref: "#/components/schemas/Endless"}}}
    Loop: {type: array, items: {$ref: "#/components/schemas/Endless"}}
    Both:
      allOf:
        - {type: object, required: [id, kind], properties: {id: {type: string, readOnly: true}, kind: {type: string}}}
        - {properties: {kind: {enum: [a, b]}, note: {type: string, nullable: true, maxLength: 3}}}
    Path: {type: string, pattern: "^(?!https://)[a-z:/]{1,9}[.](?=html)(html?|pdf)$"}
    Several: {type: array, minItems: 2, uniqueItems: true, items: {type: string, pattern: "^(0|[1-9][0-9]*)$"}}
    Code: {type: string, pattern: "^[A-C]{2}-\\\\d+$"}
"""


# Not as a class: its annotations would be strings, in which Python does not find what is required.
Item = TypedDict("Item", {"kind": Literal["a", 1], "size": NotRequired[float | None]})  # noqa: UP013


@pytest.fixture
def drawing(tmp_path: Path) -> Drawing:
    (tmp_path / "api.yaml").write_text(SCHEMAS)
    return Drawing(Document(tmp_path / "api.yaml"))


def at(name: str) -> str:
    return f"#/components/schemas/{name}"


def test_what_contains_itself_without_end_has_no_instance(drawing: Drawing) -> None:
    with pytest.raises(NoInstance):
        drawing.smallest(at("Endless"))
    assert drawing.several(at("Endless"), Direction.RESPONSE, 9) == []
    assert drawing.smallest(at("Loop")) == []


def test_what_is_drawn_is_of_its_direction(drawing: Drawing) -> None:
    read, written = (drawing.several(at("Both"), one, 30) for one in (Direction.RESPONSE, Direction.REQUEST))
    assert all("id" in one and one["kind"] in ("a", "b") for one in read)
    assert all("id" not in one and {*one} <= {"kind", "note"} for one in written)
    assert any(one.get("note", "") is None for one in written) and any("note" not in one for one in written)
    assert not drawing.judges[Direction.RESPONSE].allows(at("Both"), {"kind": "a"})
    assert drawing.judges[Direction.REQUEST].allows(at("Both"), {"kind": "a"})


def test_the_same_seed_draws_the_same(drawing: Drawing) -> None:
    again, other = Drawing(drawing.document), Drawing(drawing.document, seed=1)
    first, *rest = (one.several(at("Code"), Direction.RESPONSE, 5) for one in (drawing, again, other))
    assert first == rest[0] != rest[1] and len(first) == 5


def test_what_is_rarely_met_by_chance_is_found(drawing: Drawing) -> None:
    assert re.fullmatch("[a-z:/]+[.]html", drawing.smallest(at("Path")))
    several = drawing.several(at("Several"), Direction.REQUEST, 8)
    assert len(several) == 8 and all(len({*one}) == len(one) >= 2 for one in several)


@pytest.mark.parametrize(
    "annotation, value, told",
    [
        (Item, {"kind": "a", "size": None}, []),
        (Item, {"kind": 1, "size": 2}, []),
        (Item, {"kind": True}, ["/kind: not one of typing.Literal['a', 1]"]),
        (Item, {"size": 1, "other": 2}, ["/kind: missing", "/other: not a key"]),
        (list[Item] | str, [{"kind": "a"}, {"kind": "b"}], ["/1/kind: not one of typing.Literal['a', 1]"]),
        (dict[str, int], {"a": 1.0, "b": 1.5}, ["/b: not <class 'int'>"]),
        (tuple[int, str], [1], ["/: not tuple[int, str]"]),
    ],
)
def test_what_a_type_checker_would_say(annotation: Any, value: Any, told: list[str]) -> None:
    assert [one if one.startswith("/") else f"/{one}" for one in mismatches(annotation, value)] == told


def test_what_is_the_same() -> None:
    assert same({"a": [1, "2024-01-01T00:00:00Z"]}, {"a": [1.0, "2024-01-01T01:00:00+01:00"]})
    assert not same({"a": None}, {}) and not same(1, True) and not same("a", "b") and not same(0.1, 0.2)
