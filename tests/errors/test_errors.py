"""Every mistake is told in the words that are expected, at once, and nothing else is."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from tests.errors.mistake import KINDS, ROOT, Mistake, mistakes

from sdkgen.cli import main
from sdkgen.pipeline import Run

SECONDS = 2


def state(path: Path) -> dict[Path, bytes]:
    """A file, or every file of a folder."""
    return {one: one.read_bytes() for one in (path, *path.rglob("*")) if one.is_file()}


@pytest.mark.parametrize("mistake", [one for kind in KINDS for one in mistakes(kind)], ids=lambda one: one.name)
def test_what_is_said(
    mistake: Mistake,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(ROOT)
    out = tmp_path / "sdk"
    start = time.process_time()
    before = state(mistake.path)
    code = main(mistake.words(out))
    assert time.process_time() - start < SECONDS
    printed = capsys.readouterr()
    assert code == 2, "nothing was found wrong"
    assert printed.out == ""
    assert not out.exists()
    assert state(mistake.path) == before
    if request.config.getoption("--update-golden"):
        mistake.expected.write_text(printed.err, encoding="utf-8", newline="\n")
    assert mistake.expected.exists(), f"--update-golden accepts:\n{printed.err}"
    assert printed.err == mistake.expected.read_text(encoding="utf-8")


def test_every_expectation_has_a_mistake() -> None:
    said = {path.relative_to(ROOT).with_suffix("").as_posix() for path in ROOT.glob("*/*.txt")}
    assert said == {mistake.name for kind in KINDS for mistake in mistakes(kind)}


def test_the_document_of_the_settings_is_right() -> None:
    assert Run(ROOT / "pets.yaml", None).package.files


def test_what_is_said_does_not_depend_on_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """But for the name of the file, which is relative where it can be."""
    mistake = Mistake(ROOT / "document" / "ref-to-nowhere.yaml")
    monkeypatch.chdir(tmp_path)
    assert main(["check", str(mistake.path), "--out", os.fspath(tmp_path)]) == 2
    expected = mistake.expected.read_text(encoding="utf-8")
    assert capsys.readouterr().err == expected.replace(mistake.arguments[0], mistake.path.as_posix())
