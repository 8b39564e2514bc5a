"""Every golden case: its output is as expected, and is Python that compiles, imports, resolves and comes out again."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tomllib
import warnings
from pathlib import Path, PurePosixPath

import black
import pytest
from tests.golden.case import Case, cases
from tests.golden.installed import importable, modules, resolve, write

from sdkgen.folders import TEMPLATES

CASES = cases()


def parametrized(strict: bool) -> list[object]:
    """The cases as parameters; those that wait for the generator must fail (`strict`) or may."""
    return [
        pytest.param(
            case,
            id=case.name,
            marks=[pytest.mark.xfail(reason=case.waiting, strict=strict)] if case.waiting else [],
        )
        for case in CASES
    ]


@pytest.mark.parametrize("case", parametrized(strict=True))
def test_output_is_as_expected(case: Case, request: pytest.FixtureRequest) -> None:
    assert case.specs, f"{case.folder} has no spec"
    if request.config.getoption("--update-golden") and not case.waiting:
        case.accept()
    for spec in case.specs:
        difference = case.difference(spec)
        if difference:
            pytest.fail(f"{case.name}/{spec.name} gives something else (accept: --update-golden):\n{difference}", False)


@pytest.mark.parametrize("case", parametrized(strict=False))
def test_output_compiles(case: Case) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path, text in case.produced(case.specs[0]).items():
            if path.suffix == ".py":
                compile(text, str(path), "exec", dont_inherit=True)
        tomllib.loads(case.tree[PurePosixPath("pyproject.toml")])
        for example in case.examples:
            compile(example, "README.md", "exec", dont_inherit=True)


@pytest.mark.parametrize("case", parametrized(strict=False))
def test_output_is_in_form(case: Case) -> None:
    """Templates print what is not too long as Black would have it; Black itself sees only the rest."""
    mode = black.Mode(line_length=120, target_versions={black.TargetVersion.PY311})
    for path, text in case.produced(case.specs[0]).items():
        if path.suffix == ".py":
            assert text == black.format_str(text, mode=mode), path


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("case", parametrized(strict=False))
def test_output_imports_and_resolves(case: Case, tmp_path: Path) -> None:
    produced = case.produced(case.specs[0])
    write({**produced, **case.own}, tmp_path)
    # The runtime is the same for all: by way of a link, Python compiles it once.
    (tmp_path / case.package / "_runtime").symlink_to(TEMPLATES / "python" / "runtime")
    with importable(tmp_path, case.package):
        assert sum(resolve(name) for name in modules(produced, case.package)) > 0


def test_output_does_not_depend_on_the_process(tmp_path: Path) -> None:
    """Another hash seed, working directory and order of cases give the same bytes."""
    program = "from tests.golden.test_golden import digests; import json; print(json.dumps(digests(True)))"
    environment = os.environ | {
        "PYTHONHASHSEED": "4711",
        "PYTHONPATH": os.pathsep.join([*sys.path, str(Path(__file__).parents[2])]),
    }
    again = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert json.loads(again.stdout) == digests(False)


def digests(backwards: bool) -> dict[str, str]:
    """Case -> digest of all it produces."""
    found: dict[str, str] = {}
    for case in reversed(CASES) if backwards else CASES:
        if not case.waiting:
            content = json.dumps([(path.as_posix(), text) for path, text in case.produced(case.specs[0]).items()])
            found[case.name] = hashlib.sha256(content.encode()).hexdigest()
    return found
