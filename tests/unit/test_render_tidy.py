"""Formatting: what it remembers, and what it does with what is no Python."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import pytest

from sdkgen.render import memory, tidy
from sdkgen.render.memory import Memory

A, B = PurePosixPath("a.py"), PurePosixPath("b.py")


@pytest.fixture
def kept(tmp_path: Path) -> Memory:
    return Memory("black", tmp_path)


def test_every_file_is_formatted_whatever_is_remembered(kept: Memory) -> None:
    assert tidy.tidied({A: "x=1"}, kept) == {A: "x = 1\n"}
    assert tidy.tidied({B: "y=1", A: "x=1"}, kept) == {A: "x = 1\n", B: "y = 1\n"}


def test_what_is_remembered_is_not_formatted_again(kept: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    tidy.tidied({A: "x=1"}, kept)
    monkeypatch.setattr(tidy, "_format", _refuse)
    assert tidy.tidied({B: "x=1"}, kept) == {B: "x = 1\n"}


def _refuse(file: object) -> None:
    raise AssertionError(f"formatted again: {file}")


@pytest.mark.parametrize("damage", [b"", b"x = 2\n", b"\xff\xfe", b"0" * 64 + b"\nx = 2\n"])
def test_a_damaged_memory_is_no_memory(kept: Memory, tmp_path: Path, damage: bytes) -> None:
    tidy.tidied({A: "x=1"}, kept)
    (entry,) = tmp_path.iterdir()
    entry.write_bytes(damage)
    assert tidy.tidied({A: "x=1"}, kept) == {A: "x = 1\n"}


def test_a_memory_belongs_to_one_maker(kept: Memory, tmp_path: Path) -> None:
    kept.keep("x", "y")
    assert kept.recall("x") == "y"
    assert Memory("another", tmp_path).recall("x") is None


def test_a_memory_that_cannot_be_kept_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert tidy.tidied({A: "x=1"}, Memory("black", tmp_path / "file")) == {A: "x = 1\n"}


def test_a_memory_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_LIMIT", 4)
    for number in range(20):
        Memory("black", tmp_path).keep(str(number), "x")
    assert len([*tmp_path.iterdir()]) <= 5


def test_processes_come_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = {PurePosixPath(f"{number}.py"): f"x={number}" for number in range(5)}
    one = dict(map(tidy._format, sources.items()))
    assert dict(tidy._in_processes([*sources.items()], 2)) == one
    assert _numbers(one) == [0, 1, 2, 3, 4]


def _numbers(files: Mapping[PurePosixPath, str]) -> list[int]:
    return [int(text.removeprefix("x = ")) for text in files.values()]


def test_what_is_no_python_names_its_file(kept: Memory) -> None:
    with pytest.raises(ValueError, match=r"what the template of a\.py printed is no Python"):
        tidy.tidied({A: "x = ="}, kept)
