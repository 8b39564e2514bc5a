"""`sdkgen diff`: its formats, its exit codes, and what can be compared."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import yaml

from sdkgen.cli import main
from sdkgen.compare import RULES

OLD = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://example.com"}]
paths:
  /pets/{pet_id}:
    get:
      operationId: pets_get
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: string}}
        - {name: size, in: query, schema: {type: string, enum: [big, small]}}
      responses:
        "200":
          description: The pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
  /toys:
    get:
      operationId: toys_list
      responses: {"204": {description: None.}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
"""
NEW = (
    OLD.replace("enum: [big, small]", "enum: [big]")
    .replace("      required: [name]\n", "")
    .replace("/toys:", "/games:")
    .replace("toys_list", "games_list")
    .replace("        name: {type: string}\n", "        name: {type: string}\n        age: {type: integer}\n")
)
RULE_IDS = {"argument-value-removed", "field-now-optional", "field-added", "method-removed", "method-added"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with both versions."""
    for name, text in (("old", OLD), ("new", NEW)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pets.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_text_has_both_places_and_what_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old/pets.yaml", "new/pets.yaml"]) == 1
    said = capsys.readouterr().out
    assert "new/pets.yaml:10:" in said and "old/pets.yaml:10:" in said
    assert "[argument-value-removed]" in said and "hint: pass one that it still takes" in said
    assert said.endswith("5 changes: major\n")


def test_markdown_is_a_section_of_a_changelog(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old", "new", "--format", "markdown", "--allow", "major"]) == 0
    assert capsys.readouterr().out == (
        "Verdict: **major**\n\n## [Unreleased]\n\n### Added\n\n"
        "- `client.games.list()` was added.\n"
        "- `types.Pet.age`: `age: int` was added.\n\n### Changed\n\n"
        '- **Breaking:** `client.pets.retrieve(size=)`: the argument `size` is no longer `"small"`.\n'
        "- **Breaking:** `types.Pet.name`: `name` may be missing, and is None then.\n\n### Removed\n\n"
        "- **Breaking:** `client.toys.list()` was removed.\n"
    )


def test_the_type_of_further_properties_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = yaml.safe_load(OLD)
    pet = value["components"]["schemas"]["Pet"]
    value["paths"]["/toys"]["get"]["requestBody"] = {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    }
    for name, kinds in (("old", ["integer", "string"]), ("new", ["string"])):
        pet["additionalProperties"] = {"type": kinds}
        (tmp_path / name).write_text(yaml.safe_dump(value), encoding="utf-8")
    assert main(["diff", str(tmp_path / "old"), str(tmp_path / "new")]) == 1
    said = capsys.readouterr().out
    assert (
        "`model_extra` was `dict[str, int | str]` and is `dict[str, str]`" in said and "[field-type-narrowed]" in said
    )
    assert "`(others)` was `int | str` and is `str`" in said and "[key-type-narrowed]" in said


@pytest.mark.parametrize("format", ["json", "sarif", "github"])
def test_machines_get_every_change(folder: Path, format: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old", "new", "--format", format]) == 1
    said = capsys.readouterr().out
    match format:
        case "json":
            assert {one["rule"] for one in json.loads(said)["findings"]} == RULE_IDS
        case "sarif":
            assert {one["ruleId"] for one in json.loads(said)["runs"][0]["results"]} == RULE_IDS
        case _:
            assert len(said.splitlines()) == len(RULE_IDS)


def test_the_exit_code_says_whether_it_is_more_than_allowed(folder: Path) -> None:
    assert main(["diff", "old", "old", "--allow", "none"]) == 0
    assert main(["diff", "old", "new", "--allow", "minor"]) == 1
    assert main(["diff", "old", "new", "--allow", "major"]) == 0


def test_a_revision_is_read_with_all_its_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, parts = folder / "spec/pets.yaml", folder / "spec/parts.yaml"
    spec.parent.mkdir()
    value = yaml.safe_load(OLD)
    pet = value["components"]["schemas"].pop("Pet")
    text = yaml.safe_dump(value).replace("#/components/schemas/Pet", "parts.yaml#/Pet")
    spec.write_text(text, encoding="utf-8")
    parts.write_text(yaml.safe_dump({"Pet": pet}), encoding="utf-8")
    (folder / "pyproject.toml").write_text('[tool.sdkgen]\nspec = "spec/pets.yaml"\n', encoding="utf-8")
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "One"],
    ):
        subprocess.run(["git", *words], check=True, cwd=folder)
    assert main(["diff", "HEAD", "--allow", "none"]) == 0
    parts.write_text(yaml.safe_dump({"Pet": {**pet, "required": []}}), encoding="utf-8")
    capsys.readouterr()
    assert main(["diff", "HEAD"]) == 1
    said = capsys.readouterr().out
    assert "spec/parts.yaml:" in said and "HEAD:spec/parts.yaml:" in said and "[field-now-optional]" in said
    assert main(["diff", "HEAD:spec/pets.yaml", "spec/pets.yaml"]) == 1


@pytest.mark.parametrize("words", [[], ["nowhere"], ["old/pets.yaml", "nowhere"], ["."], ["broken.yaml", "old"]])
def test_bad_input_is_told(folder: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken.yaml").write_text("openapi: 3.1.0\n  - x\n", encoding="utf-8")
    assert main(["diff", *words]) == 2
    assert "error:" in capsys.readouterr().err


def test_the_rules_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--rules"]) == 0
    said = capsys.readouterr().out
    assert all(f"| `{id}` |" in said for id in RULES)
    assert len(said.splitlines()) == len(RULES) + 2
