"""Formatting: what is given to Black, and what happens to what is no Python."""

from __future__ import annotations

import sys
from pathlib import PurePosixPath

import pytest

from sdkgen.render import tidy

A, B = PurePosixPath("a.py"), PurePosixPath("b.py")
LONG = f"x = [{', '.join('1' * 60)}]"
DONE = "x = [\n" + "    1,\n" * 60 + "]"
ODD = f"x = 1 + {'y' * 60} * ({'z' * 60})"


def test_every_file_is_formatted() -> None:
    assert tidy.tidied({A: LONG, B: LONG + "\n"}) == {A: DONE, B: DONE + "\n"}


def test_black_is_loaded_where_only_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "black", None)
    assert tidy.tidied({A: LONG}) == {A: DONE}
    with pytest.raises(ImportError):
        tidy.tidied({A: ODD})
    monkeypatch.undo()
    assert tidy.tidied({A: ODD, B: f"if x:\n    {ODD}"}) == {
        A: f"x = 1 + {'y' * 60} * (\n    {'z' * 60}\n)",
        B: f"if x:\n    x = 1 + {'y' * 60} * (\n        {'z' * 60}\n    )",
    }


def test_what_is_no_python_names_its_file() -> None:
    with pytest.raises(ValueError, match=r"what the template of a\.py printed is no Python"):
        tidy.tidied({A: "x = ="})
