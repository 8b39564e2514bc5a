"""Runs mypy and pyright, both strict, over files and tells what they complain about."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
SDK = ROOT / "generated"


class Complaint(NamedTuple):
    """What a checker has against a line."""

    file: str
    """The name of the file, without its folder."""
    line: int
    """Counted from 1."""
    rule: str
    message: str


def mypy(*files: Path) -> list[Complaint]:
    """What mypy says about these files (and not about what they import)."""
    options = "--strict --python-version=3.11 --config-file= --follow-imports=silent --output=json --no-error-summary"
    cache = ROOT / ".mypy_cache" / "user_code"
    done = _run("mypy", *options.split(), f"--cache-dir={cache}", *map(str, files), path=SDK)
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert found or done.returncode == 0, done.stdout + done.stderr
    return _sorted(
        Complaint(Path(one["file"]).name, one["line"], one["code"] or "", one["message"])
        for one in found
        if one["severity"] == "error"
    )


def pyright(*files: Path, folder: Path) -> list[Complaint]:
    """What pyright says about these files; `folder` is where it finds its settings."""
    settings: dict[str, Any] = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(SDK)],
        "include": [str(file) for file in files],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = _run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(folder), path=SDK)
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return _sorted(
        Complaint(Path(one["file"]).name, one["range"]["start"]["line"] + 1, one.get("rule", ""), one["message"])
        for one in found
        if one["severity"] == "error"
    )


def _sorted(complaints: Iterable[Complaint]) -> list[Complaint]:
    return sorted(set(complaints))


def _run(module: str, *arguments: str, path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "MYPYPATH": str(path)}
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
