"""Whole processes as jobs: what the system says that they cost, from the first instruction of Python to the last."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from .measuring import Job

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"


@cache
def environment() -> Mapping[str, str]:
    """The environment of child processes: byte code is written and found again, and nothing of the caller's settings
    or credentials gets in the way."""
    folder = tempfile.TemporaryDirectory(prefix="bytecode-")
    _KEPT.append(folder)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ANTHROPIC_"))}
    path = os.pathsep.join(str(one) for one in (GENERATED, ROOT / "generator"))
    return kept | {"PYTHONPATH": path, "PYTHONPYCACHEPREFIX": folder.name, "PYTHONHASHSEED": "0"}


_KEPT: list[tempfile.TemporaryDirectory[str]] = []


def cpu_seconds(code: str, more: Mapping[str, str] | None = None) -> Job:
    """A job that runs `code` in a new Python: user and system time of the process."""
    arguments = [sys.executable, "-c", code]

    def job() -> float:
        child = os.posix_spawn(arguments[0], arguments, {**environment(), **(more or {})})
        _, status, usage = os.wait4(child, 0)
        if status:
            raise RuntimeError(f"The process failed that ran:\n{code}")
        return usage.ru_utime + usage.ru_stime

    return job


def wall_seconds(arguments: Sequence[str], more: Mapping[str, str] | None = None) -> float:
    """How long a process takes by the clock; what it prints is dropped."""
    start = time.perf_counter()
    subprocess.run(arguments, env={**environment(), **(more or {})}, check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - start


def output(code: str, more: Mapping[str, str] | None = None) -> str:
    """What `code` prints in a new Python."""
    arguments = [sys.executable, "-c", code]
    run = subprocess.run(
        arguments, env={**environment(), **(more or {})}, check=True, stdout=subprocess.PIPE, text=True
    )
    return run.stdout
