"""Formatting: what it remembers, and what it does with what is no Python."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from sdkgen.render import memory, tidy
from sdkgen.render.memory import Memory

A, B = PurePosixPath("a.py"), PurePosixPath("b.py")
LONG = f"x=[{'1,' * 60}]"
DONE = "x = [\n" + "    1,\n" * 60 + "]"


@pytest.fixture
def kept(tmp_path: Path) -> Memory:
    return Memory("black", tmp_path)


def test_every_file_is_formatted_whatever_is_remembered(kept: Memory) -> None:
    assert tidy.tidied({A: LONG}, kept) == {A: DONE}
    assert tidy.tidied({B: LONG + "\n", A: LONG}, kept) == {A: DONE, B: DONE + "\n"}


def test_what_is_remembered_is_not_formatted_again(kept: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    tidy.tidied({A: LONG}, kept)
    monkeypatch.setattr(tidy, "_format", _refuse)
    assert tidy.tidied({B: LONG}, kept) == {B: DONE}


def _refuse(file: object) -> None:
    raise AssertionError(f"formatted again: {file}")


@pytest.mark.parametrize("damage", [b"", b"x = 2\n", b"\xff\xfe", b"0" * 64 + b"\nx = 2\n"])
def test_a_damaged_memory_is_no_memory(kept: Memory, tmp_path: Path, damage: bytes) -> None:
    tidy.tidied({A: LONG}, kept)
    (entry,) = tmp_path.iterdir()
    entry.write_bytes(damage)
    assert tidy.tidied({A: LONG}, kept) == {A: DONE}


def test_a_memory_belongs_to_one_maker(kept: Memory, tmp_path: Path) -> None:
    kept.keep("x", "y")
    assert kept.recall("x") == "y"
    assert Memory("another", tmp_path).recall("x") is None


def test_a_memory_that_cannot_be_kept_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert tidy.tidied({A: LONG}, Memory("black", tmp_path / "file")) == {A: DONE}


def test_a_memory_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_LIMIT", 4)
    for number in range(20):
        Memory("black", tmp_path).keep(str(number), "x")
    assert len([*tmp_path.iterdir()]) <= 5


def test_processes_come_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    batches = [(number, [f"x={number}", "y=2"]) for number in range(5)]
    one = [tidy._format(batch) for batch in batches]
    assert list(tidy._in_processes(batches, 2)) == one
    assert [text for found in one for _, text in found][:3] == ["x = 0", "y = 2", "x = 1"]


def test_batches_are_of_one_indentation_and_not_large() -> None:
    statements = [(number % 2, "x" * 5_000) for number in range(20)]
    batches = tidy._batches(statements)
    assert sorted((indent, text) for indent, texts in batches for text in texts) == sorted(statements)
    assert max(len(texts) for _, texts in batches) == 4


def test_what_is_no_python_names_its_file(kept: Memory) -> None:
    with pytest.raises(ValueError, match=r"what the template of a\.py printed is no Python"):
        tidy.tidied({A: "x = ="}, kept)
