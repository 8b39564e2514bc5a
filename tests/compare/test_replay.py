"""A history of the document: each step gets the verdict of a careful maintainer, and type checkers agree with it."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from tests.compare.replay import LOCK, SETTINGS, SPEC, VERSIONS, Version
from tests.golden.installed import write

from sdkgen.cli import main
from sdkgen.compare import Level, compare, verdict
from sdkgen.pipeline import Run
from sdkgen.python.scope import Scope

USER_CODE = Path(__file__).with_name("user_code.txt")

per_version = pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)


@cache
def committed() -> Scope:
    """The committed version."""
    run = Run(SPEC, SETTINGS)
    return Scope(run.api, run.settings)


def edited(version: Version, folder: Path) -> Run:
    """A version of the history, in a folder."""
    spec, settings = folder / SPEC.name, folder / SETTINGS.name
    folder.mkdir(exist_ok=True)
    spec.write_text(version.text, encoding="utf-8")
    settings.write_text(version.settings, encoding="utf-8")
    (folder / LOCK.name).write_bytes(LOCK.read_bytes())
    return Run(spec, settings)


@per_version
def test_the_verdict_is_a_careful_maintainers(version: Version, tmp_path: Path) -> None:
    run = edited(version, tmp_path)
    changes = compare(committed(), Scope(run.api, run.settings))
    shown = "\n".join(f"{change.id} {change.subject}: {change.message}" for change in changes)
    assert verdict(changes) is version.verdict, shown
    assert {change.id for change in changes if change.level is version.verdict} == version.rules, shown


@per_version
def test_going_back_is_no_surprise_either(version: Version, tmp_path: Path) -> None:
    """What was added is removed on the way back, so that nothing which breaks in one direction is lost."""
    run = edited(version, tmp_path)
    back = compare(Scope(run.api, run.settings), committed())
    assert bool(back) == (version.verdict is not Level.NONE)
    if any(rule.endswith("-added") and "required" not in rule for rule in version.rules):
        assert any(change.id.endswith(("-removed", "-gone")) for change in back)


NEXT = {Level.NONE: None, Level.PATCH: "1.0.1", Level.MINOR: "1.1.0", Level.MAJOR: "2.0.0"}


@per_version
def test_a_release_gets_the_version_that_says_so(
    version: Version, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # What is generated is not looked at, and takes most of the time.
    monkeypatch.setattr("sdkgen.cli.release.signed_tree", lambda *_: {})
    monkeypatch.chdir(tmp_path)
    for folder, spec, settings in (
        ("old", SPEC.read_text(encoding="utf-8"), SETTINGS.read_text(encoding="utf-8")),
        ("new", version.text, version.settings),
    ):
        Path(folder).mkdir()
        Path(folder, "api.yaml").write_text(spec, encoding="utf-8")
        Path(folder, LOCK.name).write_bytes(LOCK.read_bytes())
        Path(folder, "sdk.yaml").write_text(settings.replace("version: 0.1.0", "version: 1.0.0"), encoding="utf-8")
    command = ["release", "new/api.yaml", "--sdk", "new/sdk.yaml", "--since", "old", "--dry-run", "--format", "json"]
    assert main(command) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["last"], told["version"]) == ("1.0.0", NEXT[version.verdict])
    assert bool(told["entries"]) == (version.verdict is not Level.NONE)
    assert ("**Breaking:** " in str(told["entries"])) == (version.verdict is Level.MAJOR)


@pytest.mark.types
def test_code_written_for_the_old_version_breaks_just_where_the_verdict_is_major(tmp_path: Path) -> None:
    for version in VERSIONS:
        folder = tmp_path / version.name
        write(edited(version, folder).tree, folder)
        (folder / "user_code.py").write_text(USER_CODE.read_text(encoding="utf-8"), encoding="utf-8")
    environments = [{"root": version.name} for version in VERSIONS]
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [f"{version.name}/user_code.py" for version in VERSIONS],
        "executionEnvironments": environments,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", ".", "--outputjson"]
    done = subprocess.run(command, cwd=tmp_path, text=True, capture_output=True)
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"] == len(VERSIONS)
    broken = {Path(one["file"]).parent.name for one in said["generalDiagnostics"] if one["severity"] == "error"}
    assert broken == {one.name for one in VERSIONS if one.verdict is Level.MAJOR}, done.stdout
