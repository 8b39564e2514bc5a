"""Commands that judge speak to machines: SARIF as its standard wants it, and mistakes in the format asked for."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from sdkgen.cli import main
from sdkgen.report import FORMATS

SCHEMA = json.loads(Path(__file__).with_name("sarif.schema.json").read_text(encoding="utf-8"))
SPEC = """\
openapi: 3.1.0
info: {title: Pets & more, version: "1"}
servers: [{url: "https://example.com"}]
paths:
  /pets:
    get:
      parameters: [{name: "größe, cm", in: query, schema: {type: string, not: {const: a}}}]
      responses: {"200": {description: Pets.}}
  /toys: {post: {operationId: make_toy, responses: {"204": {description: Ok.}}}}
"""
NEW = SPEC.replace("/toys: {post", "/games: {post").replace("make_toy", "make_game").replace("type: string, ", "")
BROKEN = SPEC.replace("in: query", "in: url")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A document with a name that URIs cannot have as it is, a later one, a broken one, and a generated SDK."""
    folder = tmp_path_factory.mktemp("project") / "a b#c"
    folder.mkdir()
    for name, text in (("pets & co.yaml", SPEC), ("new.yaml", NEW), ("broken.yaml", BROKEN), ("settings.yml", "{}\n")):
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main(["generate", "pets & co.yaml", "--out", "sdk", "--quiet"]) == 0
        (folder / "sdk/pyproject.toml").write_text("# mine\n", encoding="utf-8")
        (folder / "sdk/%41 ä.py").write_text("", encoding="utf-8")
        for words in (
            ["init", "-q"],
            ["add", "*.yaml"],
            ["-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "A"],
        ):
            subprocess.run(["git", *words], check=True)
    return folder


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    capsys.readouterr()
    code = main([*words])
    return code, capsys.readouterr().out


def valid(text: str) -> list[dict[str, Any]]:
    """The results of a SARIF log that is one, and that refers to its own rules."""
    log = json.loads(text)
    jsonschema.Draft202012Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    assert len({rule["id"] for rule in rules}) == len(rules)
    return run["results"]


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        (["check", "pets & co.yaml", "--out", "sdk"], {"edited", "foreign"}),
        (["lint", "pets & co.yaml"], {"operation-id", "response-schema"}),
        (["report", "pets & co.yaml"], {"keyword-unchecked"}),
        (["diff", "pets & co.yaml", "new.yaml"], {"method-removed", "method-added", "argument-type-widened"}),
        (["diff", "HEAD:./pets & co.yaml", "new.yaml"], {"method-removed", "method-added", "argument-type-widened"}),
        (["diff", "new.yaml", "new.yaml"], set()),
    ],
)
def test_sarif_is_what_its_standard_wants(
    project: Path,
    words: list[str],
    rules: set[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(project)
    results = valid(said(capsys, *words, "--format", "sarif")[1])
    assert {one["ruleId"] for one in results} >= rules
    monkeypatch.chdir(project.parent)
    # From elsewhere, files have whole addresses.
    moved = [str(project / word) if word.endswith((".yaml", "sdk")) and ":" not in word else word for word in words]
    if "HEAD" not in words[1]:
        valid(said(capsys, *moved, "--format", "sarif")[1])


@pytest.mark.parametrize("format", [*FORMATS, "markdown"])
@pytest.mark.parametrize(
    "words",
    [
        ["check", "broken.yaml", "--out", "sdk"],
        ["lint", "broken.yaml"],
        ["report", "broken.yaml"],
        ["diff", "pets & co.yaml", "broken.yaml"],
        ["diff", "broken.yaml", "pets & co.yaml"],
        ["diff", "HEAD:./broken.yaml", "pets & co.yaml"],
        ["release", "broken.yaml", "--sdk", "settings.yml", "--since", "new.yaml"],
    ],
)
def test_mistakes_are_told_in_the_format_that_was_asked_for(
    project: Path, words: list[str], format: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    try:
        code, out = said(capsys, *words, "--format", format)
    except SystemExit:
        assert format not in FORMATS or words[0] == "release"
        return
    assert code == (1 if words[0] == "lint" else 2)
    match format:
        case "json":
            (found,) = json.loads(out)["findings"]
            assert (found["rule"], found["line"], found["severity"]) == ("invalid-value", 7, "error")
        case "sarif":
            (found,) = valid(out)
            assert found["ruleId"] == "invalid-value"
        case "github":
            assert out.startswith("::error file=") and len(out.splitlines()) == 1
        case _:
            assert words[0] == "lint" or out == ""


@pytest.mark.parametrize("words", [["diff", "nowhere"], ["check", "--out", "sdk"], ["release", "new.yaml"]])
def test_mistakes_of_the_command_line_are_told_as_well(
    project: Path, words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    code, out = said(capsys, *words, "--format", "json")
    assert code == 2
    assert [one["rule"] for one in json.loads(out)["findings"]] == ["usage"]
    if words[0] != "release":
        (found,) = valid(said(capsys, *words, "--format", "sarif")[1])
        assert found["ruleId"] == "usage"
