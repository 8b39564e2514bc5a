"""The README is true: who follows it from an installed wheel gets where it says, and it names every option there is."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.fresh.readme import ROOT, TEXT, commands, examples

from sdkgen.cli.arguments import parser

PETSTORE = Path(__file__).with_name("petstore.yaml")
STAINLESS = ROOT / "tests/adoption/cases/everything"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A machine with Python and git, on which the packages that the generator needs are there, and it is not."""
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    # A path in a `.pth` file is looked at last, and `.pth` files in it (an editable install) not at all.
    purelib = sysconfig.get_path("purelib", vars={"base": str(venv), "platbase": str(venv)})
    (Path(purelib) / "packages.pth").write_text(sysconfig.get_path("purelib"))
    return {
        "PATH": f"{venv / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_QUIET": "1",
        **{f"GIT_{who}_{what}": "me@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }


@pytest.mark.skipif(sys.platform == "win32", reason="the README has commands of a Unix shell")
def test_who_follows_it_gets_there(tmp_path: Path, environment: dict[str, str]) -> None:
    repository = tmp_path / "repository"
    (repository / "path/to").mkdir(parents=True)
    (repository / "path/to/sdkgen").symlink_to(ROOT)
    (repository / ".gitignore").write_text("path\n")
    shutil.copy(PETSTORE, repository / "petstore.yaml")
    other = tmp_path / "other"
    other.mkdir()
    for name in ("stainless.yml", "openapi.yaml"):
        shutil.copy(STAINLESS / name, other)

    def run(command: str, folder: Path = repository, code: int = 0) -> str:
        done = subprocess.run(
            ["bash", "-e", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, f"{command}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr
        return done.stdout

    run("git init --quiet")
    told = ""
    for example in examples():
        if example.section == "Work on sdkgen itself":
            break
        if example.section == "What does a change break?":
            document = repository / "petstore.yaml"
            more = "{name: sort, in: query, description: By what., schema: {type: string}}"
            document.write_text(document.read_text().replace("- {name: limit", f"- {more}\n        - {{name: limit", 1))
        if example.section == "Release it":
            assert "is stale" in run("sdkgen check", code=1)
        if example.language == "sh":
            told += run(example.text, other if example.section == "Come from Stainless" else repository)
            continue
        assert example.file, f"it is not said where this belongs:\n{example.text}"
        file = repository / example.file
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a") as stream:
            stream.write(example.text)
        if example.language == "python":
            told += run(f"python {example.file}")
        if example.language == "make":
            told += run("make sdk sdk-check")
    module = run("python -c 'import sdkgen; print(sdkgen.__file__)'")
    assert module.startswith(f"{tmp_path}/venv/"), "it was not the wheel that ran"
    for said in (
        "sdk.yaml written",
        "petstore.yaml: 4 warnings",
        "files written, 0 unchanged, 0 removed",
        "name='Rex'",
        "sdk.yaml and sdk.overlay.yaml written",
        "petstore-sdk: as generated",
        "Verdict: **minor**",
        "1.0.0 is the first release",
        "nothing to release",
        "shop._vendor.petstore: as vendored",
    ):
        assert said in told
    assert "All pets" in (repository / "petstore-sdk/petstore/resources/pets.py").read_text()
    run("sdkgen check")

    assert_calls_are_right(repository)


def assert_calls_are_right(repository: Path) -> None:
    """What only a code host or pre-commit can run names commands and hooks that there are."""
    workflow = yaml.safe_load((repository / ".github/workflows/sdk.yml").read_text())
    steps = [step.get("with", {}).get("arguments") for step in workflow["jobs"]["sdk"]["steps"]]
    for arguments in filter(None, steps):
        parser().parse_args(shlex.split(re.sub(r"\$\{\{.*?\}\}", "main", arguments)))
    named = yaml.safe_load((repository / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert any(steps) and {one["id"] for one in named} <= {one["id"] for one in hooks}


def subcommands() -> dict[str, ArgumentParser]:
    """The parser of each command."""
    (action,) = [one for one in parser()._actions if one.dest == "command"]
    found: Any = action.choices
    return dict(found)


def test_every_command_has_a_row() -> None:
    assert {*commands()} == {*subcommands()}


@pytest.mark.parametrize("name", [*subcommands()])
def test_every_option_is_named_and_none_that_is_not_there(name: str) -> None:
    command, said = subcommands()[name], commands()[name]
    named = {*re.findall(r"--[a-z-]+", said)}
    options = {max(one.option_strings, key=len): one for one in command._actions if one.option_strings}
    assert named | {"--help", "--overlay"} == {*options, "--help", "--overlay"}
    assert ("--overlay" in options) is not (f"All but `{name}`" in TEXT)
    # Choices are spelt out, or are the usual formats.
    usual = ("text", "json", "github", "sarif")
    for option, action in options.items():
        if action.choices and tuple(action.choices) != usual:
            assert f"{option} {'|'.join(action.choices)}" in said
    for action in command._actions:
        if not action.option_strings:
            assert (str(action.metavar) if not action.choices else "|".join(action.choices)) in said


def test_the_text_names_no_option_that_is_not_there() -> None:
    others = {"--all", "--message", "--quiet"}  # of git
    actions = [action for one in (parser(), *subcommands().values()) for action in one._actions]
    known = {option for action in actions for option in action.option_strings}
    for file in ("README.md", "generator/GUIDE.md"):
        assert {*re.findall(r"--[a-z][a-z-]+", (ROOT / file).read_text(encoding="utf-8"))} <= known | others, file
