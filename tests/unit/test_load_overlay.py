"""Overlays: what they change, in which order, and where what they bring is said to stand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sdkgen.load import Document

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /pets: {get: &get {tags: [pets], responses: {}}}
  /toys: {get: *get}
"""


def changed(tmp_path: Path, *overlays: str) -> Document:
    (tmp_path / "spec.yaml").write_text(DOCUMENT, encoding="utf-8")
    paths: list[Path] = []
    for index, actions in enumerate(overlays):
        paths.append(tmp_path / f"overlay{index}.yaml")
        head = 'overlay: 1.0.0\ninfo: {title: Corrections, version: "1"}\nactions:\n'
        paths[-1].write_text(head + actions, encoding="utf-8")
    return Document(tmp_path / "spec.yaml", paths)


TAGS = [{"name": "a"}, {"name": "b"}, {"name": "c"}]


@pytest.mark.parametrize(
    ("target", "update", "at", "expected"),
    [
        ("$.info", "{title: Zoo, x-of: {a: 1}}", "info", {"title": "Zoo", "version": "1", "x-of": {"a": 1}}),
        ("$.tags", "{name: d}", "tags", [*TAGS, {"name": "d"}]),
        ("$", "{tags: [{name: d}]}", "tags", [*TAGS, {"name": "d"}]),
        ("$.tags[?@.name == 'b']", "{x-old: true}", "tags", [TAGS[0], {"name": "b", "x-old": True}, TAGS[2]]),
        ("$", "{info: text}", "info", "text"),
        ("$.info", "{title: {x-de: Zoo}}", "info", {"title": {"x-de": "Zoo"}, "version": "1"}),
    ],
)  # fmt: skip
def test_an_update_merges_joins_and_replaces(tmp_path: Path, target: str, update: str, at: str, expected: Any) -> None:
    assert changed(tmp_path, f'  - {{target: "{target}", update: {update}}}\n').root[at] == expected


def test_what_an_alias_repeats_is_changed_in_one_place(tmp_path: Path) -> None:
    paths = changed(tmp_path, "  - {target: \"$.paths['/toys'].get\", update: {tags: [toys]}}\n").root["paths"]
    assert paths["/pets"]["get"]["tags"] == ["pets"]
    assert paths["/toys"]["get"]["tags"] == ["pets", "toys"]


def test_every_match_is_changed_and_has_values_of_its_own(tmp_path: Path) -> None:
    actions = '  - {target: "$.paths[*].get", update: {x-new: {}}}\n'
    actions += "  - {target: \"$.paths['/pets'].get.x-new\", update: {seen: true}}\n"
    paths = changed(tmp_path, actions).root["paths"]
    assert paths["/pets"]["get"]["x-new"] == {"seen": True}
    assert paths["/toys"]["get"]["x-new"] == {}


def test_several_items_are_removed_at_once(tmp_path: Path) -> None:
    tags = changed(tmp_path, "  - {target: \"$.tags[?@.name != 'b']\", remove: true}\n").root["tags"]
    assert tags == [{"name": "b"}]


def test_what_is_inside_something_removed_is_gone_with_it(tmp_path: Path) -> None:
    root = changed(tmp_path, '  - {target: "$.paths..*", remove: true}\n').root
    assert root["paths"] == {}


def test_remove_wins_over_update_and_false_removes_nothing(tmp_path: Path) -> None:
    actions = "  - {target: \"$.paths['/toys']\", remove: true, update: {summary: a}}\n"
    actions += "  - {target: \"$.paths['/pets']\", remove: false}\n"
    assert list(changed(tmp_path, actions).root["paths"]) == ["/pets"]


def test_later_overlays_see_what_earlier_ones_did(tmp_path: Path) -> None:
    document = changed(
        tmp_path, "  - {target: $.info, update: {x-a: {}}}\n", "  - {target: $.info.x-a, update: {b: 1}}\n"
    )
    assert document.root["info"]["x-a"] == {"b": 1}
    assert document.place("#/info/x-a").file.name == "overlay0.yaml"
    assert document.place("#/info/x-a/b").file.name == "overlay1.yaml"


def test_values_keep_their_places(tmp_path: Path) -> None:
    actions = "  - {target: '$.tags[0]', remove: true}\n  - target: $.tags\n    update:\n      name: d\n"
    document = changed(tmp_path, actions)
    first, _, last = (document.place(f"#/tags/{index}/name") for index in range(3))
    assert (first.file.name, first.line, first.column) == ("spec.yaml", 3, 26)
    assert (last.file.name, last.line, last.column) == ("overlay0.yaml", 7, 13)
    assert document.place("#/tags/2/name", key=True).column == 7
    assert document.place("#/info/title").file.name == "spec.yaml"
    # What is not there has the place of what would hold it.
    assert document.place("#/tags/2/description").line == 7
