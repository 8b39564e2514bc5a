"""Writing: all or nothing, only what differs, and never what was not generated."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from sdkgen.output import exchange, journal, manifest
from sdkgen.output.manifest import Inputs
from sdkgen.output.paths import STAGING, OutputError
from sdkgen.output.write import Written, write
from sdkgen.package import FileTree

INPUTS = Inputs({"api.yaml": "1"}, "", "2", "3", "0.1.0", "black 1")


def signed(**files: str) -> FileTree:
    """A tree whose names spell `/` as `__` and leave out `.py`."""
    return manifest.signed(
        {PurePosixPath(f"{name.replace('__', '/')}.py"): text for name, text in files.items()}, INPUTS
    )


def texts(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def expected(tree: FileTree) -> dict[str, str]:
    return {str(path): text for path, text in tree.items()}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_a_new_folder_is_there_at_once(out: Path) -> None:
    tree = signed(a="1\n", p__b="ü\n")
    assert write(out, tree) == Written(3, 0, 0)
    assert texts(out) == expected(tree)
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_only_what_differs_is_written(out: Path) -> None:
    write(out, signed(a="1\n", b="1\n"))
    os.utime(out / "a.py", (1, 1))
    assert write(out, signed(a="1\n", b="2\n")) == Written(2, 1, 0)
    assert (out / "a.py").stat().st_mtime == 1
    assert texts(out) == expected(signed(a="1\n", b="2\n"))


def test_what_is_no_longer_generated_goes_and_its_empty_folder_too(out: Path) -> None:
    write(out, signed(a="1\n", p__q__b="1\n"))
    (out / "p/q/__pycache__").mkdir()
    (out / "p/q/__pycache__/b.pyc").write_text("")
    assert write(out, signed(a="1\n")).removed == 1
    assert texts(out) == expected(signed(a="1\n"))
    assert not (out / "p").exists()


def test_files_of_others_are_not_touched(out: Path) -> None:
    write(out, signed(a="1\n", p__b="1\n"))
    (out / "p/mine.py").write_text("mine")
    os.utime(out / "p/mine.py", (1, 1))
    write(out, signed(a="2\n"))
    assert (out / "p/mine.py").read_text() == "mine"
    assert (out / "p/mine.py").stat().st_mtime == 1


def test_a_file_of_others_is_never_overwritten(out: Path) -> None:
    out.mkdir()
    (out / "a.py").write_text("mine")
    with pytest.raises(OutputError, match=r"would overwrite .*a\.py"):
        write(out, signed(a="1\n", b="1\n"))
    assert texts(out) == {"a.py": "mine"}


def test_a_damaged_manifest_is_mended(out: Path) -> None:
    write(out, signed(a="1\n"))
    (out / manifest.PATH).write_text("<<<<<<< ours")
    write(out, signed(a="2\n"))
    assert texts(out) == expected(signed(a="2\n"))


def test_a_merge_that_stopped_in_the_manifest_is_mended(out: Path) -> None:
    """What either side generated and nobody generates any more goes; what neither side did is nobody's to remove."""
    write(out, signed(a="1\n", ours="1\n"))
    ours = (out / manifest.PATH).read_text().splitlines(keepends=True)
    theirs = str(signed(a="2\n", theirs="2\n")[manifest.PATH]).splitlines(keepends=True)
    (out / manifest.PATH).write_text("".join(["<<<<<<< ours\n", *ours, "=======\n", *theirs, ">>>>>>> theirs\n"]))
    (out / "theirs.py").write_text("2\n")
    (out / "mine.py").write_text("mine\n")
    new = signed(a="3\n")
    assert write(out, new).removed == 2
    assert texts(out) == {**expected(new), "mine.py": "mine\n"}


def test_edits_that_are_undone_are_told(out: Path) -> None:
    write(out, signed(a="1\n", b="1\n"))
    (out / "a.py").write_text("mine\n")
    assert write(out, signed(a="1\n", b="2\n")).edited == (PurePosixPath("a.py"),)


def test_a_manifest_cannot_have_files_removed_elsewhere(out: Path) -> None:
    victim = out.parent / "victim.py"
    victim.write_text("")
    write(out, signed(a="1\n"))
    text = (out / manifest.PATH).read_text()
    (out / manifest.PATH).write_text(text.replace('"a.py"', '"../victim.py"'))
    with pytest.raises(OutputError):
        write(out, signed(a="2\n"))
    (out / "a.py").unlink()
    write(out, signed(b="1\n"))
    assert victim.exists()


def test_line_endings_of_a_checkout_are_not_an_edit(out: Path) -> None:
    tree = signed(a="1\n2\n")
    write(out, tree)
    for path in tree:
        (out / path).write_bytes((out / path).read_bytes().replace(b"\n", b"\r\n"))
    assert write(out, tree) == Written(0, 2, 0)


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        (["../a.py"], "not a path inside"),
        (["/a.py"], "not a path inside"),
        (["a/../b.py"], "not a path inside"),
        (["a\\b.py"], "not a path inside"),
        (["con.py"], "not a path inside"),
        (["a\n.py"], "not a path inside"),
        ([f"{STAGING}/a.py"], "not a path inside"),
        (["a.py", "A.py"], "case does not count"),
        (["p/a.py", "P/b.py"], "case does not count"),
        (["a", "a/b.py"], "both a file and a folder"),
    ],
)
def test_bad_paths_are_refused_before_anything_is_written(out: Path, paths: list[str], said: str) -> None:
    with pytest.raises(OutputError, match=said):
        write(out, {PurePosixPath(path): "" for path in paths})
    assert not out.exists()


def test_a_link_in_the_folder_is_not_followed(out: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    write(out, signed(a="1\n"))
    (out / "p").symlink_to(elsewhere)
    with pytest.raises(OutputError, match="where a generated file belongs"):
        write(out, signed(a="2\n", p__b="1\n"))
    assert not [*elsewhere.iterdir()]
    assert (out / "a.py").read_text() == "1\n"


OLD = {"a": "1\n", "b": "1\n", "p__c": "1\n"}
NEW = {"a": "2\n", "p__c": "2\n", "q__d": "2\n"}


def _failing(real: Callable[..., object], calls: int, error: BaseException) -> Callable[..., object]:
    """`real`, but for one call."""
    count = 0

    def call(*arguments: object, **options: object) -> object:
        nonlocal count
        count += 1
        if count == calls:
            raise error
        return real(*arguments, **options)

    return call


@pytest.fixture
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which folders cannot change places."""

    def refuse(one: Path, two: Path) -> None:
        raise OSError("not on this system")

    monkeypatch.setattr(exchange, "swap", refuse)


@pytest.mark.usefixtures("one_by_one")
@pytest.mark.parametrize("call", range(1, 5))
@pytest.mark.parametrize("error", [OSError("disk"), KeyboardInterrupt()])
def test_a_failure_in_the_middle_leaves_the_old_files(
    out: Path, monkeypatch: pytest.MonkeyPatch, call: int, error: BaseException
) -> None:
    write(out, signed(**OLD))
    os.utime(out / "a.py", (1, 1))
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", _failing(os.replace, call, error))
        with pytest.raises((OutputError, KeyboardInterrupt)):
            write(out, signed(**NEW))
    assert texts(out) == expected(signed(**OLD))
    assert (out / "a.py").stat().st_mtime == 1
    assert not (out / "q").exists()
    write(out, signed(**NEW))
    assert texts(out) == expected(signed(**NEW))


@pytest.mark.usefixtures("one_by_one")
@pytest.mark.parametrize("moment", range(1, 60))
def test_what_a_kill_leaves_is_mended_where_files_are_replaced_one_by_one(out: Path, moment: int) -> None:
    """A child is killed at its n-th call that changes the disk; the next run starts from what it left."""
    write(out, signed(**OLD))
    child = os.fork()
    if not child:
        _die_at(moment)
        write(out, signed(**NEW))
        os._exit(0)
    killed = os.waitpid(child, 0)[1] != 0
    journal.undo(out)
    assert texts(out) in (expected(signed(**OLD)), expected(signed(**NEW)))
    assert killed or texts(out) == expected(signed(**NEW))
    write(out, signed(**NEW))
    assert texts(out) == expected(signed(**NEW))


def _die_at(moment: int) -> None:
    count = 0

    def watch(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            nonlocal count
            count += 1
            if count == moment:
                os._exit(9)
            return real(*arguments, **options)

        return call

    for name in ("replace", "rename", "unlink", "mkdir", "rmdir", "link", "open"):
        setattr(os, name, watch(name, getattr(os, name)))


@pytest.mark.usefixtures("one_by_one")
def test_undoing_may_itself_be_interrupted(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(out, signed(**OLD))
    monkeypatch.setattr(os, "replace", _failing(_failing(os.replace, 4, KeyboardInterrupt()), 6, KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        write(out, signed(**NEW))
    monkeypatch.undo()
    assert journal.interrupted(out)
    journal.undo(out)
    assert texts(out) == expected(signed(**OLD))
