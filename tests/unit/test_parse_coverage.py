"""The coverage report: nothing of a document is lost without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.parse.coverage import Fate, coverage
from sdkgen.pipeline import Run

SPEC = """openapi: 3.1.0
info: {title: Example API, version: "1"}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      cacheable: true
      x-internal: true
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: fields, in: querystring, content: {text/plain: {schema: {type: string}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
      callbacks: {done: {"{$url}": {post: {responses: {"200": {description: ok}}}}}}
    delete:
      operationId: deletePet
      responses: {"204": {description: done}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string, not: {const: ""}, colour: red}}}
"""
IGNORE = "ignore: [deletePet]\nresources: {pets: {methods: {retrieve: getPet}}}\n"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "sdk.yaml").write_text(IGNORE)
    return tmp_path / "spec.yaml"


def remarks(spec: Path, sdk: Path | None = None) -> set[tuple[str, str, str]]:
    run = Run(spec, sdk)
    return {(one.rule, one.origin, one.fate.value) for one in coverage(run.document, run.settings, run.api).remarks}


def test_what_is_not_expressed_is_told_with_its_place(spec: Path) -> None:
    pet = "#/components/schemas/Pet/properties/name"
    get = "#/paths/~1pets~1{id}/get"
    assert remarks(spec) == {
        ("keyword-unknown", f"{get}/cacheable", "left out"),
        ("keyword-unchecked", f"{pet}/not", "degraded"),
        ("keyword-unknown", f"{pet}/colour", "left out"),
        ("parameter-location", f"{get}/parameters/1", "degraded"),
        ("operation-of-others", f"{get}/callbacks/done/{{$url}}/post", "left out"),
        ("path-parameter-undescribed", "#/paths/~1pets~1{id}/delete", "degraded"),
    }


def test_what_the_settings_ignore_is_told_too(spec: Path) -> None:
    delete = "#/paths/~1pets~1{id}/delete"
    assert ("operation-ignored", delete, "left out") in remarks(spec, spec.with_name("sdk.yaml"))


def test_every_part_is_counted_once(spec: Path) -> None:
    run = Run(spec, None)
    counts = coverage(run.document, run.settings, run.api).counts
    assert counts["operations"] == {Fate.EMITTED: 1, Fate.DEGRADED: 1, Fate.LEFT_OUT: 1}
    assert counts["parameters"] == {Fate.EMITTED: 1, Fate.DEGRADED: 1, Fate.LEFT_OUT: 0}
    assert sum(counts["schemas"].values()) == 6
    assert (counts["keywords"][Fate.DEGRADED], counts["keywords"][Fate.LEFT_OUT]) == (1, 2)


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_it_is_printed_in_each_form(form: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(spec), "--format", form]) == 0
    told = capsys.readouterr().out
    assert "keyword-unknown" in told
    assert "spec.yaml:7:18" in told
    if form == "json":
        assert json.loads(told)["counts"]["operations"]["left out"] == 1
