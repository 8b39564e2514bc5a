"""What each rule says, what comments ignore, and how the command judges.

cases/<case>.yaml    a document that breaks rules
cases/<case>.txt     what is said about it
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.lint import RULES, rules_table
from sdkgen.lint.rules import OWN

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parent / "cases"
TABLE = ROOT / "generator/sdkgen/lint/RULES.md"
CLEAN = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example.com}]
paths:
  /pets:
    # sdkgen: ignore error-missing, operation-description it cannot fail, and needs no words
    get:
      operationId: pets_get
      responses:
        "200": {description: A pet.}  # sdkgen: ignore response-schema still to be decided
"""


@pytest.mark.parametrize("case", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_is_said(
    case: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(CASES)
    main(["lint", case.name])
    printed = capsys.readouterr().out
    expected = case.with_suffix(".txt")
    if request.config.getoption("--update-golden"):
        expected.write_text(printed, encoding="utf-8", newline="\n")
    assert printed == expected.read_text(encoding="utf-8")


def test_every_rule_has_a_case() -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in CASES.glob("*.txt"))
    assert {rule.id for rule in RULES} <= set(re.findall(r"\[([a-z-]+)\]\n", said))


def test_no_two_rules_have_one_name() -> None:
    names = [*(rule.id for rule in RULES), *OWN]
    assert len(names) == len(set(names))
    assert all(rule.about.endswith(".") and not rule.hint.endswith(".") for rule in RULES)


def test_the_list_of_rules_is_up_to_date(request: pytest.FixtureRequest) -> None:
    text = f"# Rules of `sdkgen lint`\n\n{rules_table()}"
    if request.config.getoption("--update-golden"):
        TABLE.write_text(text, encoding="utf-8", newline="\n")
    assert TABLE.read_text(encoding="utf-8") == text


def linted(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    (tmp_path / "spec.yaml").write_text(text, encoding="utf-8")
    code = main(["lint", str(tmp_path / "spec.yaml"), "--format", "json", *arguments])
    return code, [f"{one['line']} {one['rule']}" for one in json.loads(capsys.readouterr().out)["findings"]]


def test_comments_ignore_a_line_or_what_is_below(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert linted(tmp_path, CLEAN, capsys) == (0, [])


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (" still to be decided", "", ["10 ignore-reason"]),
        ("response-schema still", "response-shema still", ["10 response-schema", "10 ignore-unknown"]),
        ("response-schema still", "ignore-reason still", ["10 response-schema", "10 ignore-unknown"]),
        ("response-schema still", "enum-mixed still", ["10 response-schema", "10 ignore-unused"]),
        ("{description: A pet.}", "{description: A pet., content: {text/plain: {}}}", ["10 ignore-unused"]),
        ("    # sdkgen", "    # another comment\n\n    # sdkgen", []),
        ("ignore error-missing, ", "ignore ", ["7 error-missing"]),
        ("      operationId: pets_get\n", "", ["7 operation-id"]),
    ],
)
def test_comments_are_looked_at_closely(
    tmp_path: Path, old: str, new: str, found: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert old in CLEAN
    assert linted(tmp_path, CLEAN.replace(old, new), capsys)[1] == found


def test_warnings_fail_only_where_that_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = CLEAN.replace("      operationId: pets_get\n", "")
    assert linted(tmp_path, text, capsys) == (0, ["7 operation-id"])
    assert linted(tmp_path, text, capsys, "--strict") == (1, ["7 operation-id"])
    notes = CLEAN.replace("ignore error-missing, ", "ignore ")
    assert linted(tmp_path, notes, capsys, "--strict")[0] == 0


def test_errors_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = CLEAN.replace("  /pets:", "  /pets/{id}:")
    assert linted(tmp_path, text, capsys) == (1, ["7 path-parameter-undescribed"])


def test_mistakes_are_findings_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert linted(tmp_path, CLEAN.replace("responses", "respnses"), capsys)[0] == 1


def test_settings_and_overlays_answer_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (CASES / "responses.yaml").read_text(encoding="utf-8")
    (tmp_path / "sdk.yaml").write_text(
        "resources: {pets: {methods: {list: {operation: pets_list, paging: false}}}}\nignore: {pets_create: rare}\n"
        "# sdkgen: ignore name-style nothing is here\n"
    )
    (tmp_path / "fix.yaml").write_text(
        'overlay: 1.0.0\ninfo: {title: Fix, version: "1"}\nactions:\n'
        "  - target: $.paths['/pets'].get\n"
        "    update: {responses: {default: {description: No.}}}  # sdkgen: ignore error-schema it has no body\n"
    )
    arguments = ("--sdk", str(tmp_path / "sdk.yaml"), "--overlay", str(tmp_path / "fix.yaml"))
    assert linted(tmp_path, text, capsys, *arguments)[1] == ["3 ignore-unused"]


def test_sarif_explains_the_rules(capsys: pytest.CaptureFixture[str]) -> None:
    main(["lint", str(CASES / "schemas.yaml"), "--format", "sarif"])
    rules = json.loads(capsys.readouterr().out)["runs"][0]["tool"]["driver"]["rules"]
    assert all(rule["shortDescription"]["text"] for rule in rules if rule["id"] in {one.id for one in RULES})


def test_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--rules"]) == 0
    assert capsys.readouterr().out == rules_table()
