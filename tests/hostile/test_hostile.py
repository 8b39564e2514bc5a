"""Whatever a document holds: it is refused with a place and a rule, or gives a package that does no harm."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from tests.golden.installed import importable, modules, resolve
from tests.hostile.documents import MARK, Hostile, hostile

from sdkgen.cli import main

ROOT = Path(__file__).parents[2]
CASES = list(hostile())
SMALL = [one for one in CASES if not one.is_big]
BIG = [one for one in CASES if one.is_big]
LONGEST_NAME = 120
"""Characters that every file system takes for the name of a file."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with traps in it, and one beside it that must not be read."""
    (tmp_path / "outside.json").write_text('{"type": "string"}')
    inside = tmp_path / "inside"
    (inside / "folder").mkdir(parents=True)
    (inside / "link.json").symlink_to("../outside.json")
    (inside / "loop.json").symlink_to("loop.json")
    os.mkfifo(inside / "pipe")
    monkeypatch.chdir(inside)
    yield inside


def files(folder: Path) -> set[str]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def test_there_are_enough() -> None:
    assert len(CASES) >= 60
    assert len({one.name for one in CASES}) == len(CASES)


@pytest.mark.parametrize("case", SMALL, ids=lambda one: one.name)
def test_it_does_no_harm(case: Hostile, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = folder / "spec.json" if case.data().lstrip()[:1] in (b"{", b"[") else folder / "spec.yaml"
    spec.write_bytes(case.data())
    before = files(folder.parent)
    code = main(["generate", spec.name, "--out", "sdk", "--quiet"])
    said = capsys.readouterr()
    judge(case, folder, code, said.err)
    assert said.out == ""
    assert not {one for one in files(folder.parent) - before if not one.startswith("inside/sdk/")}


@pytest.mark.parametrize("case", BIG, ids=lambda one: one.name)
def test_it_is_done_within_bounds(case: Hostile, folder: Path) -> None:
    spec = folder / ("spec.json" if case.data().lstrip()[:1] == b"{" else "spec.yaml")
    spec.write_bytes(case.data())
    places = os.pathsep.join([str(ROOT), str(ROOT / "generator")])
    command = [sys.executable, "-m", "tests.hostile.bounded", spec.name, "sdk"]
    variables = {**os.environ, "PYTHONPATH": places}
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, encoding="utf-8")
    judge(case, folder, done.returncode, done.stderr)


def judge(case: Hostile, folder: Path, code: int, said: str) -> None:
    """Fail unless the document was refused as it should be, or gave a package that can be imported and does nothing."""
    assert "Traceback" not in said
    if case.refused:
        assert code == 2, said
        assert f"[{case.refused}]" in said
        assert re.match(r"spec\.(yaml|json)(:\d+:\d+)?: error: |link\.json", said), "a place comes first"
        assert len(said) < 20_000
        assert not (folder / "sdk").exists()
        return
    assert code == 0, said[:3_000]
    sdk = folder / "sdk"
    made = files(sdk)
    assert len({one.lower() for one in made}) == len(made), "files that differ only by case"
    assert max(len(name) for one in made for name in one.split("/")) <= LONGEST_NAME
    (package,) = [path.parent.name for path in sdk.glob("*/__init__.py")]
    tree = {PurePosixPath(one): "" for one in made if "/_runtime/" not in one}
    with importable(sdk, package):
        for name in modules(tree, package):
            resolve(name)
    assert not (folder / MARK).exists(), "code of the document ran"
