"""What is wrong in a document and read all the same, and what is refused since nobody can know what it means."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.load import Document, document
from sdkgen.problems import SpecError


def read(folder: Path, *, version: str = "3.1.0", operation: Any = None, schema: Any = None, **more: Any) -> Document:
    """A document with an operation and a schema."""
    path = folder / "spec.json"
    paths = {"/a": {"get": operation if operation is not None else {"responses": {}}}}
    whole: dict[str, Any] = {"openapi": version, "info": {"title": "A"}, "paths": paths}
    path.write_text(json.dumps({**whole, "components": {"schemas": {"A": schema or {}}}, **more}), encoding="utf-8")
    return document(path)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ({"type": "int"}, {"type": "integer"}),
        ({"type": "String"}, {"type": "string"}),
        ({"type": "date"}, {"type": "string", "format": "date"}),
        ({"type": "file", "format": "x"}, {"type": "string", "format": "x"}),
        ({"type": "Pet"}, {}),
        ({"type": ["string", "nil"]}, {"type": ["string"]}),
        ({"required": True}, {}),
        ({"required": "a"}, {"required": ["a"]}),
        ({"required": "true"}, {}),
        ({"required": ["a", {"anyOf": []}, 3]}, {"required": ["a", "3"]}),
        ({"properties": None, "items": None, "enum": None}, {"properties": {}, "items": {}}),
        (
            {"properties": {"a": "string", "b": [], "c": None}},
            {"properties": {"a": {"type": "string"}, "b": {}, "c": {}}},
        ),
        ({"allOf": {"type": "string"}}, {"allOf": [{"type": "string"}]}),
        ({"allOf": [], "oneOf": {}}, {}),
        ({"discriminator": "kind"}, {"discriminator": {"propertyName": "kind"}}),
        ({"discriminator": {"mapping": {}}}, {}),
        ({"nullable": "True", "readOnly": 1}, {"nullable": True}),
        ({"additionalProperties": "false"}, {"additionalProperties": False}),
        ({"title": ["a"], "format": 1}, {"format": "1"}),
    ],
)
def test_schemas(tmp_path: Path, wrong: Any, right: Any) -> None:
    found = read(tmp_path, schema=wrong)
    assert found.get("#/components/schemas/A") == right
    assert found.repairs
    assert all(one.pointer.startswith("#/components/schemas/A") and one.place.line for one in found.repairs)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ({"responses": None}, {"responses": {}}),
        ({"responses": {"200": None, "ok": {}}}, {"responses": {"200": {}}}),
        ({"parameters": None, "requestBody": None, "summary": None}, {}),
        (
            {"parameters": [{"name": "a", "in": "QUERY", "type": "string"}]},
            {"parameters": [{"name": "a", "in": "query", "type": "string", "schema": {"type": "string"}}]},
        ),
        ({"tags": "a", "operationId": 3, "deprecated": "yes"}, {"tags": ["a"], "operationId": "3"}),
        ({"requestBody": {"content": {"json": {}}}}, {"requestBody": {"content": {"application/json": {}}}}),
        ({"security": {"key": ""}}, {"security": [{"key": []}]}),
    ],
)
def test_operations(tmp_path: Path, wrong: Any, right: Any) -> None:
    found = read(tmp_path, operation={"responses": {}, **wrong})
    assert found.get("#/paths/~1a/get") == {"responses": {}, **right}
    assert found.repairs


@pytest.mark.parametrize(
    "operation",
    [
        {"parameters": [None]},
        {"parameters": {"name": "a"}},
        {"parameters": [{"name": "a", "in": "body", "schema": {}}]},
        {"requestBody": {"schema": {}}},
        {"requestBody": {"content": {"schema": {}}}},
        {"responses": {"ok": {}}},
        {"responses": {"200": {"$ref": None}}},
        {"respnses": {}},
    ],
)
def test_what_nobody_can_know_is_refused(tmp_path: Path, operation: Any) -> None:
    with pytest.raises(SpecError):
        read(tmp_path, operation=operation)


def test_what_was_right_is_left_alone(tmp_path: Path) -> None:
    found = read(tmp_path, operation={"responses": {"2XX": {}, "x-a": 1}}, schema={"type": None, "enum": [None]})
    assert not found.repairs


def test_a_repair_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read(tmp_path, version="3.0.3", operation={"tags": "a"}, schema={"required": True})
    spec = str(tmp_path / "spec.json")
    assert main(["generate", spec, "--out", str(tmp_path / "sdk"), "--quiet"]) == 0
    said = capsys.readouterr().err
    assert "spec.json:1:" in said and said.count(": warning: ") == 3
    assert 'must be a list of names, not the text "a": it is read as `["a"]` [invalid-type]' in said
    assert "  hint: it stands beside `properties`" in said
    assert main(["lint", spec]) == 1
    assert capsys.readouterr().out.count(": error: ") == 3
