"""Problems as their readers see them."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from sdkgen.problems import Place, Problem, SpecError, excerpt


def caret(source: str, column: int) -> tuple[str, str]:
    """The excerpt's line and what of it stands above the caret."""
    line, mark = excerpt(Place(Path("a"), 7, column, source))
    assert line.startswith("  7 | ")
    assert mark.startswith("    | ")
    return line[6:], mark[6:]


def test_tabs_take_one_column() -> None:
    assert caret("\ta:\tb", 5) == (" a: b", "    ^")


def test_wide_and_combining_characters_keep_the_caret_in_place() -> None:
    assert caret("日本: x", 5) == ("日本: x", "      ^")
    assert caret("e\u0301: x", 5) == ("e\u0301: x", "   ^")


def test_control_characters_do_not_reach_the_terminal() -> None:
    line, _ = caret("a\x1b[31m\u202eb\x00", 1)
    assert line == "a\ufffd[31m\ufffdb\ufffd"


def test_long_lines_are_cut_around_the_caret() -> None:
    line, mark = caret("x" * 5000 + "HERE" + "y" * 5000, 5001)
    assert line[mark.index("^") :].startswith("HERE")
    assert line.startswith("...x")
    assert line.endswith("y...")
    assert len(line) <= 110


def test_a_column_behind_the_end() -> None:
    assert caret("ab", 3) == ("ab", "  ^")


def test_the_whole_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    problem = Problem(Place(tmp_path / "in" / "a.yaml", 3, 2, " b: 1"), "rule", "is wrong", "do this", "#/b")
    assert str(problem) == "in/a.yaml:3:2: error: is wrong [rule]\n  3 |  b: 1\n    |  ^\n  hint: do this"
    assert problem.as_dict() == {
        "file": "in/a.yaml",
        "line": 3,
        "column": 2,
        "pointer": "#/b",
        "rule": "rule",
        "message": "is wrong",
        "hint": "do this",
    }
    assert str(Problem(Place(Path("/nowhere/b.yaml")), "rule", "is wrong")) == "/nowhere/b.yaml: error: is wrong [rule]"


def test_problems_are_sorted_by_place_and_told_once() -> None:
    first, second, third = (
        Problem(Place(Path(file), line, 1), "rule", "is wrong") for file, line in (("a", 2), ("a", 10), ("b", 1))
    )
    error = SpecError([third, second, first, second])
    assert error.problems == (first, second, third)
    assert str(error) == f"{first}\n\n{second}\n\n{third}"
    assert pickle.loads(pickle.dumps(error)).problems == error.problems
