"""The committed SDK is what the compiler makes of the committed document, whatever the surroundings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
RUNTIME = ROOT / "templates/python/runtime"


def sdkgen(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sdkgen", *arguments]
    return subprocess.run(command, cwd=cwd, env={**os.environ, **environment}, text=True, capture_output=True)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_generated_sdk_is_fresh() -> None:
    done = sdkgen("check")
    assert done.returncode == 0, done.stdout[-5_000:] + done.stderr


@pytest.mark.parametrize("seed", ["1", "2"])
def test_hash_seed_and_working_directory_make_no_difference(tmp_path: Path, seed: str) -> None:
    out, cache = tmp_path / "out", str(tmp_path / "cache")
    arguments = ("generate", str(ROOT / "spec/messages.yaml"), "--sdk", str(ROOT / "spec/sdk.yaml"), "--out", str(out))
    done = sdkgen(*arguments, cwd=tmp_path, PYTHONHASHSEED=seed, XDG_CACHE_HOME=cache)
    assert done.returncode == 0, done.stderr
    made = contents(out)
    assert {path: contents(GENERATED)[path] for path in made} == made


def test_the_runtime_is_copied_byte_for_byte() -> None:
    (copies,) = GENERATED.glob("*/_runtime")
    real = {path.relative_to(RUNTIME): path.read_bytes() for path in RUNTIME.rglob("*.py")}
    assert {path.relative_to(copies): path.read_bytes() for path in copies.rglob("*.py")} == real


def test_nothing_in_the_sdk_tells_where_or_when_it_was_made() -> None:
    for path, content in contents(GENERATED).items():
        if "__pycache__" not in path:
            assert str(ROOT).encode() not in content, path
            assert b"sdkgen" not in content or path == ".sdkgen.json", path
