"""The coverage report: nothing of a document is lost without a word, and the counts are those of the lists."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from tests.golden.case import Case, cases

from sdkgen.cli import main
from sdkgen.parse.coverage import Coverage, Fate
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
      responses:
        "200":
          description: ok
          content:
            application/json: {schema: {$ref: "#/components/schemas/Pet"}}
            application/xml: {schema: {$ref: "#/components/schemas/Pet"}}
          links: {owner: {operationId: getOwner}}
      callbacks: {done: {"{$url}": {post: {responses: {"200": {description: ok}}}}}}
    delete:
      operationId: deletePet
      responses: {"204": {description: done}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string, not: {const: ""}, colour: red}
        owner: {type: object, properties: {name: {type: string}}}
    PetOwner: {type: object, properties: {id: {type: string}}}
    PetOwnerObject: {type: object, properties: {id: {type: string}}}
webhooks:
  born: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}
"""
IGNORE = "ignore: {deletePet: only for administrators}\nresources: {pets: {methods: {retrieve: getPet}}}\n"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "sdk.yaml").write_text(IGNORE)
    return tmp_path / "spec.yaml"


def remarks(spec: Path, sdk: Path | None = None) -> set[tuple[str, str, str]]:
    return {(one.rule, one.origin, one.fate.value) for one in Run(spec, sdk).coverage.remarks}


def test_what_is_not_expressed_is_told_with_its_place(spec: Path) -> None:
    pet = "#/components/schemas/Pet/properties/name"
    get = "#/paths/~1pets~1{id}/get"
    assert remarks(spec) == {
        ("keyword-unknown", f"{get}/cacheable", "refused"),
        ("keyword-unchecked", f"{pet}/not", "degraded"),
        ("keyword-unknown", f"{pet}/colour", "refused"),
        ("parameter-location", f"{get}/parameters/1", "degraded"),
        ("media-type", f"{get}/responses/200/content/application~1xml", "degraded"),
        ("link", f"{get}/responses/200/links/owner", "refused"),
        ("operation-of-others", f"{get}/callbacks/done/{{$url}}/post", "refused"),
        ("path-parameter-undescribed", "#/paths/~1pets~1{id}/delete", "degraded"),
    }


def test_what_the_settings_ignore_is_told_with_the_reason(spec: Path) -> None:
    found = [one for one in Run(spec, spec.with_name("sdk.yaml")).coverage.remarks if one.rule == "operation-ignored"]
    assert [(one.origin, one.fate.value) for one in found] == [("#/paths/~1pets~1{id}/delete", "refused")]
    assert found[0].message.endswith(": only for administrators")


def test_every_part_is_counted_once(spec: Path) -> None:
    counts = {kind: [*of.values()] for kind, of in Run(spec, None).coverage.counts.items()}
    keywords = counts.pop("keywords")
    assert counts == {
        "operations": [1, 1, 0],
        "webhooks": [1, 0, 0],
        "callbacks": [0, 0, 1],
        "parameters": [1, 1, 0],
        "bodies": [1, 0, 0],
        "responses": [3, 0, 0],
        "media types": [3, 1, 0],
        "encodings": [0, 0, 0],
        "links": [0, 0, 1],
        "schemas": [3, 0, 0],
        "inline schemas": [11, 0, 0],
    }
    assert keywords[1:] == [1, 2]


def test_the_summary_is_short(spec: Path) -> None:
    assert Run(spec, spec.with_name("sdk.yaml")).coverage.summary == (
        "1 of 2 operations, 3 of 3 schemas; 3 degraded, 5 refused (`sdkgen report`)"
    )


def listed(found: Coverage) -> dict[str, dict[str, int]]:
    """The counts of what is less than emitted, made from the list of remarks alone."""
    worst: dict[tuple[str, str], Fate] = {}
    for one in found.remarks:
        if worst.get((one.kind, one.part)) is not Fate.REFUSED:
            worst[one.kind, one.part] = one.fate
    counted = Counter((kind, fate.value) for (kind, _), fate in worst.items())
    return {
        kind: {fate.value: counted[kind, fate.value] for fate in (Fate.DEGRADED, Fate.REFUSED)} for kind in found.counts
    }


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_counts_are_those_of_the_lists(case: Case) -> None:
    found = case.run(case.specs[0]).coverage
    assert listed(found) == {
        kind: {fate.value: count for fate, count in counts.items() if fate is not Fate.EMITTED}
        for kind, counts in found.counts.items()
    }
    assert min(counts[Fate.EMITTED] for counts in found.counts.values()) >= 0


@pytest.mark.parametrize("form", ["text", "json", "markdown", "github", "sarif"])
def test_each_form_says_the_same(form: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(spec), "--format", form]) == 0
    told = capsys.readouterr().out
    said = {rule for rule, _, _ in remarks(spec)} | {"numbered-name"}
    assert all(rule in told for rule in said)
    match form:
        case "json":
            assert json.loads(told)["counts"]["links"] == {"emitted": 0, "degraded": 0, "refused": 1}
            assert {one["rule"] for one in json.loads(told)["findings"]} == said
        case "sarif":
            assert {one["ruleId"] for one in json.loads(told)["runs"][0]["results"]} == said
        case "github":
            assert {line.partition("title=")[2].partition("::")[0] for line in told.splitlines()} == said
        case _:
            assert "spec.yaml:7:18" in told


def test_a_numbered_name_is_told_with_both_places_and_what_to_set(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(spec)]) == 0
    told = capsys.readouterr().out
    line = next(line for line in told.splitlines() if "[numbered-name]" in line)
    assert line.startswith(f"{spec}:29:16: `PetOwner2` has a number")
    assert f"(this is `PetOwner`: {spec}:30:15)" in line
    hint = told.partition("[numbered-name]\n  hint: ")[2].splitlines()[0]
    assert hint == 'name it under `types`: `names: {"#/components/schemas/Pet/properties/owner": ...}`'
