"""All golden output, and the calls on it, at once in the eyes of mypy and pyright, both strict."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from tests.golden.calls import given, program
from tests.golden.case import cases
from tests.golden.installed import write

pytestmark = pytest.mark.types

_RUNTIME_IMPORT = re.compile(r"^( *from )\.+_runtime\b", re.MULTILINE)


def lay_out(folder: Path) -> None:
    """Write every case into a folder of its own, and the runtime, which has checks of its own, once beside them."""
    tree: dict[PurePosixPath, str] = {}
    for case in cases():
        if case.waiting:
            continue
        root = PurePosixPath("case_" + re.sub(r"\W", "_", case.name))
        for path, text in {**case.tree, **case.own}.items():
            if path.suffix == ".py" and "_runtime" in path.parts:
                tree[PurePosixPath("runtime", *path.parts[path.parts.index("_runtime") + 1 :])] = text
            elif path.suffix == ".py":
                tree[root / path] = _RUNTIME_IMPORT.sub(r"\1runtime", text)
        if case.calls.exists():
            calls = given(case.calls.read_text(encoding="utf-8"))
            tree[root / "calls.py"] = program(f"{root}.{case.package}", case.client, calls)
    write(tree, folder)
    for file in folder.rglob("*.py"):
        if PurePosixPath(file.relative_to(folder).as_posix()) not in tree:
            file.unlink()


def test_mypy_is_satisfied(pytestconfig: pytest.Config) -> None:
    folder = _folder(pytestconfig, "golden-mypy")
    options = [
        "--strict",
        "--python-version=3.11",
        "--config-file=",
        "--explicit-package-bases",
        "--follow-imports=silent",
    ]
    packages = sorted(one.name for one in folder.glob("case_*") if any(one.rglob("*.py")))
    _check([sys.executable, "-m", "mypy", *options, *packages], folder)


def test_pyright_is_satisfied(pytestconfig: pytest.Config) -> None:
    folder = _folder(pytestconfig, "golden-pyright")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["."], "ignore": ["runtime"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    _check([sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", "."], folder)


def _folder(config: pytest.Config, name: str) -> Path:
    """A folder that outlives the run, so that a checker meets files it knows."""
    assert config.cache is not None
    folder = config.cache.mkdir(name)
    lay_out(folder)
    return folder


def _check(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
