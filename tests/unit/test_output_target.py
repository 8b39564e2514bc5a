"""Where an SDK may go: folders of its own, and not by mistake to the files of others."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from sdkgen.output import manifest
from sdkgen.output.manifest import Inputs
from sdkgen.output.paths import OutputError
from sdkgen.output.target import verify, verify_place
from sdkgen.output.write import write
from sdkgen.package import FileTree
from sdkgen.vendor import copies

TREE: FileTree = {PurePosixPath("README.md"): "", PurePosixPath("p/a.py"): ""}
INPUTS = Inputs({"api.yaml": "1"}, "", "2", "3", "0.1.0", "black 1")
OWN = (PurePosixPath("p/lib"),)


def said(folder: Path) -> str:
    """What is said against a folder."""
    try:
        verify(folder, TREE, OWN, "Do this.")
    except OutputError as error:
        return str(error)
    return ""


def put(folder: Path, *paths: str) -> Path:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("")
    return folder


@pytest.mark.parametrize(
    "paths",
    [
        [],
        ["p/lib/extras.py"],
        [".git/HEAD", ".venv/bin/python", "__pycache__/a.pyc"],
        ["README.md"],
        ["setup.cfg", str(manifest.PATH)],
    ],
    ids=["empty", "own code", "a new repository", "what would be generated", "an SDK"],
)
def test_a_folder_that_is_an_sdk_or_can_become_one(tmp_path: Path, paths: list[str]) -> None:
    assert said(tmp_path / "absent") == said(put(tmp_path, *paths)) == ""


def test_files_of_others_are_named_and_counted_no_further_than_needed(tmp_path: Path) -> None:
    put(tmp_path, "README.md", "a.py", "d/b.py")
    assert said(tmp_path) == f"{tmp_path} is no generated SDK and holds a.py, d/b.py\nDo this."
    put(tmp_path, *(f"{number}.txt" for number in range(9)))
    assert "holds 0.txt, 1.txt, 2.txt and others\n" in said(tmp_path)
    (tmp_path.parent / "link").symlink_to(tmp_path)
    assert f"{tmp_path} is no" in said(tmp_path.parent / "link")


def test_a_folder_around_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert "holds the working directory" in said(Path(".."))
    assert said(Path(".")) == ""


def test_what_is_nobody_s_sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(put(tmp_path, str(manifest.PATH))))
    for folder, what in (("/", "the root of the file system"), (str(tmp_path / "x/.."), "your home folder")):
        with pytest.raises(OutputError, match=what):
            verify_place(Path(folder), is_copy=False)


def test_sdks_and_vendored_copies_do_not_take_each_other_s_place(tmp_path: Path) -> None:
    sdk, copy = tmp_path / "sdk", tmp_path / "copy"
    write(sdk, manifest.signed(TREE, INPUTS))
    write(copy, copies.signed(TREE, INPUTS, ()))
    for folder, is_copy in ((sdk, False), (copy, True), (tmp_path / "absent", True)):
        verify_place(folder, is_copy=is_copy)
    with pytest.raises(OutputError, match="a generated SDK and no vendored copy: name another"):
        verify_place(sdk, is_copy=True)
    with pytest.raises(OutputError, match="a vendored copy, which `sdkgen vendor` writes: name another"):
        verify_place(copy, is_copy=False)
