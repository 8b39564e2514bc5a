"""Own code: generated classes derive from it, no run touches it, and one that is not there is told."""

from __future__ import annotations

import importlib
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.golden.installed import importable

from sdkgen.cli import main

CASE = Path(__file__).parents[1] / "golden/cases/own-code"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copyfile(CASE / "spec.yaml", tmp_path / "api.yaml")
    shutil.copyfile(CASE / "sdk.yaml", tmp_path / "sdk.yaml")
    (tmp_path / "pyproject.toml").write_text('[tool.sdkgen]\nspec = "api.yaml"\nsdk = "sdk.yaml"\nout = "sdk"\n')
    shutil.copytree(CASE / "lib", tmp_path / "sdk/example/lib")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_own_files_are_never_touched(project: Path) -> None:
    extras = project / "sdk/example/lib/extras.py"
    before = extras.stat(), extras.read_bytes()
    for description in ("One.", "Two."):
        text = (CASE / "spec.yaml").read_text().replace("title: Example", f"title: Example, description: {description}")
        (project / "api.yaml").write_text(text)
        assert main(["generate"]) == main(["check"]) == 0
    after = extras.stat(), extras.read_bytes()
    assert (after[0].st_mtime_ns, after[0].st_ino, after[1]) == (before[0].st_mtime_ns, before[0].st_ino, before[1])
    extras.write_text(extras.read_text() + "\n# More.\n")
    assert main(["check"]) == 0


def test_the_classes_derive_from_it_and_load_it_late(project: Path) -> None:
    assert main(["generate"]) == 0
    with importable(project / "sdk", "example"):
        package: Any = importlib.import_module("example")
        assert "example.lib.extras" not in sys.modules
        client = package.Example(base_url="http://localhost")
        assert client.greeting() == "hello from http://localhost/"
        assert [base.__name__ for base in package.resources.AsyncNotes.__mro__[:3]] == [
            "AsyncNotes",
            "AsyncNotesMixin",
            "AsyncResource",
        ]


def test_what_is_missing_is_told_with_its_place(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 0
    extras = project / "sdk/example/lib/extras.py"
    extras.write_text(extras.read_text().replace("class AsyncClientMixin", "class AsyncClientMixing"))
    (project / "api.yaml").write_text((CASE / "spec.yaml").read_text() + "\n")
    capsys.readouterr()
    assert main(["generate"]) == 2
    err = capsys.readouterr().err
    assert "sdk.yaml:2:17: error: `example/lib/extras.py` has no class `AsyncClientMixin` [own-code-missing]" in err
    assert "did you mean `AsyncClientMixing`?" in err
    extras.unlink()
    assert main(["check"]) == 2


def test_a_file_that_went_is_noticed_though_nothing_else_changed(project: Path) -> None:
    assert main(["generate"]) == 0
    (project / "sdk/example/lib/extras.py").unlink()
    assert main(["generate"]) == 2


def test_names_that_the_module_uses_are_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    extras = project / "sdk/example/lib/extras.py"
    extras.write_text(extras.read_text().replace("NotesMixin", "Resource"))
    (project / "sdk.yaml").write_text((CASE / "sdk.yaml").read_text().replace("NotesMixin", "Resource"))
    assert main(["generate"]) == 2
    assert "another class of that name [name-clash]" in capsys.readouterr().err


def test_a_vendored_copy_has_it(project: Path) -> None:
    assert main(["generate"]) == 0
    assert main(["vendor", "--into", "there"]) == 0
    assert (project / "there/example/lib/extras.py").is_file()
