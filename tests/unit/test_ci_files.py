"""What other repositories use in their CI: the action's commands run, and the hooks name commands that there are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkgen.cli.arguments import parser

ROOT = Path(__file__).parents[2]
ACTION = ROOT / ".github/actions/sdkgen"


def action() -> Any:
    return yaml.safe_load((ACTION / "action.yml").read_text(encoding="utf-8"))


def test_the_action_installs_this_checkout() -> None:
    install, _ = action()["runs"]["steps"]
    assert "$GITHUB_ACTION_PATH/../../.." in install["run"]
    assert ACTION.parents[2] == ROOT and (ROOT / "constraints.txt").is_file()


@pytest.mark.parametrize(("change", "code"), [("", 0), ("# edited\n", 1)])
def test_the_action_checks(tmp_path: Path, change: str, code: int) -> None:
    (tmp_path / "sdkgen/bin").mkdir(parents=True)
    (tmp_path / "sdkgen/bin/sdkgen").write_text(f'#!/bin/sh\nexec {sys.executable} -m sdkgen "$@"\n')
    (tmp_path / "sdkgen/bin/sdkgen").chmod(0o755)
    (tmp_path / "api.yaml").write_text((ROOT / "tests/errors/pets.yaml").read_text(encoding="utf-8"))
    (tmp_path / "pyproject.toml").write_text('[tool.sdkgen]\nspec = "api.yaml"\nout = "sdk"\n')
    subprocess.run([sys.executable, "-m", "sdkgen", "generate", "--quiet"], cwd=tmp_path, check=True)
    with (tmp_path / "sdk/pets/errors.py").open("a") as file:
        file.write(change)
    arguments = action()["inputs"]["arguments"]["default"]
    done = subprocess.run(
        ["bash", "-e", "-c", action()["runs"]["steps"][1]["run"]],
        cwd=tmp_path,
        env={**os.environ, "RUNNER_TEMP": str(tmp_path), "ARGUMENTS": arguments},
        capture_output=True,
        text=True,
    )
    assert done.returncode == code, done.stdout + done.stderr


def test_the_hooks_are_commands() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in hooks} == {"sdkgen-check", "sdkgen-generate"}
    for hook in hooks:
        command, *arguments = hook["entry"].split()
        assert command == "sdkgen" and hook["language"] == "python" and not hook["pass_filenames"]
        parser().parse_args(arguments)
