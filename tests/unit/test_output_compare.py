"""Comparing: each file that is not as it would be generated is named, with its cause."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from sdkgen.output import manifest
from sdkgen.output.compare import Cause, compare
from sdkgen.output.diffs import shortened
from sdkgen.output.manifest import Inputs
from sdkgen.output.paths import STAGING
from sdkgen.output.write import write
from sdkgen.package import FileTree

INPUTS = Inputs({"api.yaml": "1"}, "", "2", "3", "0.1.0", "black 1")
OTHER = replace(INPUTS, formatter="black 2")
FILES = {"a.py": "1\n", "p/b.py": "1\n"}


def signed(files: dict[str, str], inputs: Inputs = INPUTS) -> FileTree:
    return manifest.signed({PurePosixPath(path): text for path, text in files.items()}, inputs)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write(tmp_path / "out", signed(FILES))
    return tmp_path / "out"


def found(out: Path, tree: FileTree, *own: str) -> dict[str, Cause]:
    return {str(difference.path): difference.cause for difference in compare(out, tree, [*map(PurePosixPath, own)])}


def test_nothing_differs_right_after_writing(out: Path) -> None:
    assert compare(out, signed(FILES)) == []


def test_an_edited_file(out: Path) -> None:
    (out / "a.py").write_text("mine\n")
    assert found(out, signed(FILES)) == {"a.py": Cause.EDITED}


def test_a_missing_file(out: Path) -> None:
    (out / "a.py").unlink()
    assert found(out, signed(FILES)) == {"a.py": Cause.MISSING}


def test_a_stale_file(out: Path) -> None:
    tree = signed({**FILES, "a.py": "2\n"}, OTHER)
    assert found(out, tree) == {"a.py": Cause.STALE, ".sdkgen.json": Cause.STALE}


def test_files_too_many(out: Path) -> None:
    (out / "p/mine.py").write_text("")
    (out / "lib").mkdir()
    (out / "lib/own.py").write_text("")
    tree = signed({"a.py": "1\n"}, OTHER)
    causes = {
        "p/b.py": Cause.OBSOLETE,
        "p/mine.py": Cause.FOREIGN,
        "lib/own.py": Cause.FOREIGN,
        ".sdkgen.json": Cause.STALE,
    }
    assert found(out, tree) == causes
    assert "lib/own.py" not in found(out, tree, "lib")


def test_what_tools_leave_behind_is_not_too_many(out: Path) -> None:
    for path in ("p/__pycache__/b.pyc", "sdk.egg-info/PKG-INFO", "build/x", ".mypy_cache/x"):
        (out / path).parent.mkdir(parents=True)
        (out / path).write_text("")
    assert compare(out, signed(FILES)) == []


def test_a_missing_and_a_damaged_manifest(out: Path) -> None:
    (out / manifest.PATH).write_text("{}")
    assert found(out, signed(FILES)) == {".sdkgen.json": Cause.EDITED}
    (out / manifest.PATH).unlink()
    assert found(out, signed({**FILES, "a.py": "2\n"})) == {".sdkgen.json": Cause.MISSING, "a.py": Cause.UNEXPLAINED}


def test_other_inputs_alone_are_a_difference(out: Path) -> None:
    (difference,) = compare(out, signed(FILES, OTHER))
    assert difference.cause is Cause.STALE
    assert str(difference) == "is stale: the formatter changed from black 1 to black 2"


def test_an_interrupted_run(out: Path) -> None:
    (out / STAGING).mkdir()
    (out / STAGING / "journal.json").write_text("[]")
    assert found(out, signed(FILES)) == {STAGING: Cause.INTERRUPTED}


def test_line_endings_of_a_checkout_are_no_difference(out: Path) -> None:
    for path in ("a.py", ".sdkgen.json"):
        (out / path).write_bytes((out / path).read_bytes().replace(b"\n", b"\r\n"))
    assert compare(out, signed(FILES)) == []


def test_the_diff_is_one_that_patch_applies(out: Path) -> None:
    (out / "a.py").write_text("x\x0c\n\u2028\nlast")
    (out / "p/b.py").write_text("")
    diff = "".join(difference.diff for difference in compare(out, signed(FILES)))
    patch = subprocess.run(["patch", "-p1", "-s", "-d", str(out.parent)], input=diff, text=True, capture_output=True)
    assert patch.returncode == 0, patch.stdout + patch.stderr
    assert compare(out, signed(FILES)) == []


def test_what_is_on_one_side_only_has_no_diff(out: Path) -> None:
    (out / "p/b.py").unlink()
    (out / "more.py").write_text("more\n")
    assert [difference.diff for difference in compare(out, signed(FILES))] == ["", ""]


def test_a_long_diff_is_shortened() -> None:
    diff = "@@ -1,3 +1 @@\n 1\u2028\n-2\n-3\n"
    assert shortened(diff, 4) == shortened(diff, 3) == diff
    assert shortened(diff, 2) == "@@ -1,3 +1 @@\n 1\u2028\n... and 2 more lines\n"


def test_a_file_that_is_no_text_has_no_diff(out: Path) -> None:
    (out / "a.py").write_bytes(b"\xff")
    (difference,) = compare(out, signed(FILES))
    assert (difference.cause, difference.diff) == (Cause.EDITED, "")
