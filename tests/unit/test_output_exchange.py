"""Exchanging folders: a killed run leaves the old tree or the new one, and what is not generated goes along."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from sdkgen.output import exchange, journal, manifest
from sdkgen.output.manifest import Inputs
from sdkgen.output.paths import beside, pending
from sdkgen.output.write import write
from sdkgen.package import FileTree

INPUTS = Inputs({"api.yaml": "1"}, "", "2", "3", "0.1.0", "black 1")
SWAPS = pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="folders cannot change places here")


def signed(version: str, *paths: str) -> FileTree:
    return manifest.signed({PurePosixPath(path): f"{version}\n" for path in paths}, INPUTS)


OLD = signed("old", "a.py", "p/b.py", "p/q/c.py", *(f"p/{number}.py" for number in range(20)))
NEW = signed("new", "a.py", "p/b.py", "r/d.py", *(f"p/{number}.py" for number in range(5, 25)))


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def expected(tree: FileTree, **others: str) -> dict[str, str]:
    return {**{str(path): text for path, text in tree.items()}, **others}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write(tmp_path / "out", OLD)
    return tmp_path / "out"


@SWAPS
def test_killing_at_random_moments_never_leaves_a_mixed_tree(out: Path) -> None:
    moments, mine, seen = random.Random(4), {"p/mine.py": "mine\n"}, set[bool]()
    (out / "p/mine.py").write_text("mine\n")
    whole = [expected(tree, **mine) for tree in (OLD, NEW)]
    for _ in range(200):
        child = os.fork()
        if not child:
            while True:
                write(out, NEW)
                write(out, OLD)
        # From before the first call to after some changes of place.
        time.sleep(moments.uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        found = texts(out)
        assert found in whole
        seen.add(found == whole[0])
        write(out, OLD if found == whole[1] else NEW)
        assert texts(out) == whole[found == whole[0]]
        assert not pending(out)
    assert seen == {True, False}


@SWAPS
@pytest.mark.parametrize("moment", range(1, 60, 2))
def test_a_kill_at_any_call_leaves_the_old_tree_or_the_new_one(out: Path, moment: int) -> None:
    child = os.fork()
    if not child:
        _die_at(moment)
        write(out, NEW)
        os._exit(0)
    os.waitpid(child, 0)
    assert texts(out) in (expected(OLD), expected(NEW))
    write(out, NEW)
    assert texts(out) == expected(NEW)
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def _die_at(moment: int) -> None:
    count = 0

    def watch(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            nonlocal count
            count += 1
            if count == moment:
                os._exit(9)
            return real(*arguments, **options)

        return call

    for name in ("replace", "rename", "unlink", "mkdir", "rmdir", "link", "open"):
        setattr(os, name, watch(getattr(os, name)))


@SWAPS
def test_what_is_not_generated_goes_along_as_it_is(out: Path) -> None:
    (out / "p/mine.py").write_text("mine")
    (out / "p/mine.py").chmod(0o640)
    os.utime(out / "p/mine.py", (1, 1))
    (out / "p/link").symlink_to("mine.py")
    (out / "empty").mkdir(mode=0o700)
    before = (out / "p/mine.py").stat()
    write(out, NEW)
    after = (out / "p/mine.py").stat()
    assert (after.st_ino, after.st_mode, after.st_mtime) == (before.st_ino, before.st_mode, 1)
    assert os.readlink(out / "p/link") == "mine.py"
    assert (out / "empty").stat().st_mode & 0o777 == 0o700
    assert not (out / "p/q").exists()


@SWAPS
def test_a_file_that_is_written_during_the_exchange_follows(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (out / "p/mine.py").write_text("mine")

    def late(one: Path, two: Path, swap: Callable[[Path, Path], None] = exchange.swap) -> None:
        (out / "p/late.py").write_text("late")
        (out / "p/other").write_text("edited")
        (out / "p/other").replace(out / "p/mine.py")
        swap(one, two)

    monkeypatch.setattr(exchange, "swap", late)
    write(out, NEW)
    assert texts(out) == expected(NEW, **{"p/late.py": "late", "p/mine.py": "edited"})


@SWAPS
def test_what_was_deleted_after_a_killed_run_does_not_come_back(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (out / "p/mine.py").write_text("mine")
    with monkeypatch.context() as patch:
        patch.setattr(exchange, "_follow", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            write(out, NEW)
    assert beside(out).exists()
    assert texts(out) == expected(NEW, **{"p/mine.py": "mine"})
    (out / "p/mine.py").unlink()
    write(out, NEW)
    assert texts(out) == expected(NEW)


def test_the_folder_stays_the_same_one_where_somebody_stands_in_it(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = out.stat().st_ino
    (out / ".git").mkdir()
    write(out, NEW)
    (out / ".git").rmdir()
    monkeypatch.chdir(out / "p")
    write(out, OLD)
    assert out.stat().st_ino == before
    assert texts(out) == expected(OLD)
    assert not journal.interrupted(out)


@SWAPS
def test_a_link_to_the_folder_stays_a_link(out: Path) -> None:
    link = out.parent / "link"
    link.symlink_to("out")
    write(link, NEW)
    assert link.is_symlink()
    assert texts(out) == expected(NEW)
