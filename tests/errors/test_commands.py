"""The real command line, for one mistake of each kind: exit code 2, soon, no traceback, the last output untouched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.errors.mistake import ROOT, Mistake

CODE = ROOT.parents[1] / "generator"
SECONDS = 2


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Content and time of every file."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SDK that an earlier run made."""
    folder = tmp_path_factory.mktemp("earlier") / "sdk"
    done = run("generate", str(ROOT / "pets.yaml"), "--out", str(folder), cwd=folder.parent)
    assert done.returncode == 0, done.stderr
    return folder


def spent() -> float:
    """Seconds of computing in processes that this one started, however busy the machine is."""
    times = os.times()
    return times.children_user + times.children_system


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """`python -m sdkgen` with these arguments."""
    environment = os.environ | {"PYTHONPATH": str(CODE), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "sdkgen", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8")


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize(
    "name", ["text/json-truncated.json", "document/ref-to-nowhere.yaml", "settings/unknown-key.yaml"]
)
def test_a_mistake_changes_nothing(command: str, name: str, sdk: Path) -> None:
    mistake = Mistake(ROOT / name)
    before = state(sdk)
    start = spent()
    done = run(command, *mistake.arguments, "--out", str(sdk), cwd=ROOT)
    assert spent() - start < SECONDS
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == mistake.expected.read_text(encoding="utf-8")
    assert state(sdk) == before
    assert before


@pytest.mark.parametrize("command", ["generate", "check", "show"])
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.yaml"], "nowhere.yaml: error: there is no such file [file-not-found]"),
        (["."], ".: error: this is a folder, not a file [file-not-readable]"),
        ([str(ROOT / "list.yaml"), "--sdk", "no.yaml"], f"{ROOT}/list.yaml: error: there is no such file"),
    ],
)
def test_files_that_are_not_there(command: str, arguments: list[str], said: str, sdk: Path) -> None:
    before = state(sdk)
    where = ["--out", str(sdk)] if command != "show" else []
    stage = ["api"] if command == "show" else []
    done = run(command, *stage, *arguments, *where, cwd=sdk.parent)
    assert done.returncode == 2
    assert done.stderr.startswith(said), done.stderr
    assert "Traceback" not in done.stderr
    assert state(sdk) == before
