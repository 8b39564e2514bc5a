"""`sdkgen diff`: its formats, its exit codes, and what can be compared."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import yaml

from sdkgen.cli import main
from sdkgen.compare import RULES
from sdkgen.version import VERSION

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
EXPECTED = Path(__file__).with_name("expected")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with both versions."""
    for name, text in (("old", OLD), ("new", NEW)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pets.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


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


@pytest.mark.parametrize("format", ["text", "markdown", "json", "github", "sarif"])
def test_what_is_printed(
    folder: Path, format: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole of it, in each format; `--update-golden` accepts what is printed."""
    expected = EXPECTED / format
    assert main(["diff", "old", "new", "--format", format]) == 1
    said = capsys.readouterr().out.replace(f'"version": "{VERSION}"', '"version": "VERSION"')
    if request.config.getoption("--update-golden"):
        expected.write_text(said, encoding="utf-8", newline="\n")
    assert said == expected.read_text(encoding="utf-8")


def test_nothing_is_a_whole_document_or_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said: dict[str, str] = {}
    for format in ("text", "markdown", "json", "github", "sarif"):
        assert main(["diff", "old", "old", "--format", format]) == 0
        said[format] = capsys.readouterr().out
    assert said["text"] == "nothing that users feel: none\n"
    assert said["markdown"] == "Verdict: **none**\n\n## [Unreleased]\n"
    assert said["github"] == ""
    assert json.loads(said["json"])["findings"] == json.loads(said["sarif"])["runs"][0]["results"] == []


def test_overlays_are_those_of_both_versions(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A correction that both need is no change; the project's own are left out then."""
    (folder / "pyproject.toml").write_text('[tool.sdkgen]\nspec = "new/pets.yaml"\noverlays = ["no.yaml"]\n')
    head = "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions:\n"
    remove = "  - {target: $.components.schemas.Pet.properties.age, remove: true}\n"
    name = "  - {target: $.info, update: {title: Cats}}\n"
    (folder / "fix.yaml").write_text(head + name, encoding="utf-8")
    assert main(["diff", "new", "--overlay", "fix.yaml", "--allow", "none"]) == 0
    (folder / "more.yaml").write_text(head + remove, encoding="utf-8")
    assert main(["diff", "new", "new", "--overlay", "fix.yaml", "--overlay", "more.yaml", "--allow", "none"]) == 0
    capsys.readouterr()
    assert main(["diff", "old", "new", "--overlay", "more.yaml"]) == 2
    assert "nothing in the document is at `$.components.schemas.Pet.properties.age`" in capsys.readouterr().err


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


def test_the_rules_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--rules"]) == 0
    said = capsys.readouterr().out
    assert all(f"| `{id}` |" in said for id in RULES)
    assert len(said.splitlines()) == len(RULES) + 2
