"""Copies at several depths, and two versions in one process, pass the tests of the SDK itself."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sdkgen.cli import main

ROOT = Path(__file__).parents[2]
NAME = "anthropic_messages"
DEEPEST = "acme.services._vendor.messages"
OF_THE_PROJECT = ("test_readme.py", "test_quick_reference_doc.py")
"""They test what lies outside the package, and is not vendored."""
OF_THE_PLACE = ("test_imports.py", "test_type_hints.py", "test_create.py", "test_models.py", "test_testing.py")
"""Where it matters most what the package is called."""


def vendored(into: Path, name: str, version: str = "") -> None:
    """A copy of the Messages SDK under a name, and of another version where one is given."""
    settings = ROOT / "spec/sdk.yaml"
    if version:
        text = re.sub(r"(?m)^  version: .*$", f"  version: {version}", settings.read_text(encoding="utf-8"))
        settings = into / f"sdk-{version}.yaml"
        settings.write_text(text, encoding="utf-8")
    spec = ROOT / "spec/messages.yaml"
    assert main(["vendor", str(spec), "--sdk", str(settings), "--into", str(into), "--as", name, "--quiet"]) == 0


def write_tests(name: str, folder: Path) -> None:
    """The tests of the SDK, rewritten to import it by another name, together with what they read."""
    shutil.copytree(ROOT / "tests/sdk", folder / "tests/sdk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "spec", folder / "spec")
    for path in (folder / "tests/sdk").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(rf"\b{NAME}\b", name, text), encoding="utf-8")


def run(folder: Path, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", "pytest.ini", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout[-5_000:] + done.stderr[-2_000:]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "src").mkdir()
    options = "pythonpath = src .\naddopts = --import-mode=importlib --strict-markers\n"
    (tmp_path / "pytest.ini").write_text(f"[pytest]\n{options}")
    return tmp_path


@pytest.mark.parametrize("name", ["messages", "acme.messages"])
def test_a_copy_is_the_same_sdk(folder: Path, name: str) -> None:
    vendored(folder / "src", name)
    write_tests(name, folder)
    run(folder, *(f"tests/sdk/{file}" for file in OF_THE_PLACE))


def test_a_deep_copy_beside_one_of_another_version_passes_every_test(folder: Path) -> None:
    vendored(folder / "src", DEEPEST)
    vendored(folder / "src", "acme.services._vendor.later", "9.9.9")
    write_tests(DEEPEST, folder)
    (folder / "conftest.py").write_text(f'''"""Both versions are imported, and used, before any test runs."""

import pickle

import {DEEPEST} as one
import acme.services._vendor.later as other

for sdk, version in ((one, one.__version__), (other, "9.9.9")):
    client = sdk.Anthropic(api_key="k")
    client.messages.batches
    assert sdk.__version__ == version and client.messages.create.__module__.startswith(sdk.__name__ + ".")
    message = sdk.types.Message.construct(id="m")
    assert type(pickle.loads(pickle.dumps(message))) is sdk.types.Message
assert one.types.Message is not other.types.Message and one.APIError is not other.APIError
assert not issubclass(one.APIError, other.APIError) and one.__version__ != other.__version__
''')
    ignored = (f"--ignore=tests/sdk/{file}" for file in OF_THE_PROJECT)
    run(folder, "tests/sdk", *ignored)


def test_nothing_in_a_copy_knows_its_own_name(folder: Path) -> None:
    vendored(folder / "src", "messages")
    for path in (folder / "src/messages").rglob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if re.search(rf"^\s*(from|import) {NAME}\b|[\"']{NAME}", line)], path
