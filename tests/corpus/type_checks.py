"""What the two type checkers, both strict, say of a generated package."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import get_ident
from typing import Any


def mypy(out: Path, package: str) -> list[str]:
    """The errors of mypy.

    What it knows of the packages that SDKs use it keeps for the next one, apart for each thread.
    """
    cache = out.parent / f".mypy_cache-{get_ident()}"
    command = [
        "--strict",
        "--no-error-summary",
        "--python-version",
        "3.11",
        "--no-color-output",
        "--hide-error-context",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *command, "--cache-dir", str(cache), package],
        capture_output=True,
        text=True,
        cwd=out,
        env={**os.environ, "MYPYPATH": str(out)},
    )
    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    return errors or ([done.stderr.strip() or done.stdout.strip()] if done.returncode else [])


def pyright(out: Path, package: str) -> list[str]:
    """The errors of pyright."""
    project = out / "pyrightconfig.json"
    # What is the same in every SDK is checked where it comes from, once.
    checked = {"include": [package], "exclude": [f"{package}/_runtime"]}
    project.write_text(json.dumps({"typeCheckingMode": "strict", "pythonVersion": "3.11", **checked}))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--project", str(project), "--pythonpath", sys.executable, "--outputjson"],
        capture_output=True,
        text=True,
        cwd=out,
    )
    try:
        told = json.loads(done.stdout)["generalDiagnostics"]
    except (ValueError, KeyError):
        return [done.stderr.strip() or done.stdout.strip()]
    return [_error(out, one) for one in told if one["severity"] == "error"]


def _error(out: Path, told: dict[str, Any]) -> str:
    place = f"{Path(told['file']).relative_to(out)}:{told['range']['start']['line'] + 1}"
    return f"{place}: {told['message']} ({told.get('rule')})"
