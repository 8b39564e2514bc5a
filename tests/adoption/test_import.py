"""Configurations of another generator, what becomes of them, and what is said about the rest.

cases/<case>/stainless.yml, openapi.yaml    the configuration and its document
cases/<case>/expected.yaml                  the settings
cases/<case>/expected.overlay.yaml          what the configuration adds to the document, if it does
cases/<case>/report.txt                     what is printed
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.pipeline import Run

REFERENCE = Path(__file__).parents[3] / "shared/reference/stainless-example"
CASES = sorted((Path(__file__).parent / "cases").iterdir())
per_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


def imported(case: Path, folder: Path, *arguments: str) -> int:
    out = str(folder / "expected.yaml")
    return main(["import", "stainless.yml", "openapi.yaml", "--out", out, *arguments])


@per_case
def test_what_becomes_of_it(
    case: Path,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(case)
    assert imported(case, tmp_path) == 0
    (tmp_path / "report.txt").write_text(capsys.readouterr().out.replace(f"{tmp_path}/", ""), encoding="utf-8")
    made = {
        path.name: path.read_text(encoding="utf-8") for path in sorted(tmp_path.iterdir()) if path.suffix != ".json"
    }
    if request.config.getoption("--update-golden"):
        for name, text in made.items():
            (case / name).write_text(text, encoding="utf-8", newline="\n")
    known = {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(case.iterdir())
        if path.name not in ("stainless.yml", "openapi.yaml")
    }
    assert made == known


@per_case
def test_the_settings_load(case: Path) -> None:
    overlay = case / "expected.overlay.yaml"
    run = Run(case / "openapi.yaml", case / "expected.yaml", overlays=[overlay] if overlay.exists() else [])
    assert run.package.files


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the real configuration is not on this machine")
def test_a_real_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, spec = tmp_path / "sdk.yaml", REFERENCE / "openapi.yml"
    assert main(["import", str(REFERENCE / "config.yml"), str(spec), "--out", str(out), "--format", "json"]) == 0
    lost = {one["rule"] for one in json.loads(capsys.readouterr().out)["findings"] if one["severity"] != "note"}
    assert lost == {"stream-event", "unwrapping"}
    api = Run(spec, out, overlays=[tmp_path / "sdk.overlay.yaml"]).api
    operations = {".".join((*one.path, each.name)): each for one in api.walk() for each in one.operations}
    assert len(operations) == 73
    assert operations["chat.completions.create"].stream is not None
    assert operations["files.list"].paging is not None
    assert operations["models.list"].paging is None


def test_losses_are_findings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(CASES[0])
    assert imported(CASES[0], tmp_path, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    lost = {(one["rule"], one["pointer"], one["severity"]) for one in told["findings"]}
    assert ("unknown-operation", "#/resources/pets/methods/feed", "warning") in lost
    assert ("other-target", "#/targets/node", "note") in lost


def test_nothing_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(CASES[0])
    for name in ("expected.yaml", "expected.overlay.yaml"):
        (tmp_path / name).write_text("mine\n")
        assert imported(CASES[0], tmp_path) == 2
        assert f"{name} exists" in capsys.readouterr().err
        (tmp_path / name).unlink()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the configuration is no mapping [not-a-configuration]"),
        ("package: {name: pets}\n", "it has no `resources` [not-a-configuration]"),
        ("openapi: 3.1.0\npaths: {}\n", "this is an OpenAPI document [not-a-configuration]"),
        ("resources: {pets: {methods: {list: get /pets}}}\nresources: {}\n", "the key `resources` occurs twice"),
    ],
)
def test_what_is_no_configuration(tmp_path: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "stainless.yml").write_text(text)
    spec = str(CASES[0] / "openapi.yaml")
    assert main(["import", str(tmp_path / "stainless.yml"), spec, "--out", str(tmp_path / "sdk.yaml")]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "sdk.yaml").exists()
