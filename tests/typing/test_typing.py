"""The SDK in the eyes of mypy and pyright: what users write is accepted, and what they must not write is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import pytest

from .checkers import Complaint, mypy, pyright

pytestmark = pytest.mark.types

HERE = Path(__file__).parent
_FILES = (
    "user_code.py",
    "user_streams.py",
    "user_lists.py",
    "user_structured.py",
    "user_views.py",
    "quick_reference.py",
)
ACCEPTED = tuple(HERE / name for name in _FILES)
REFUSED = HERE / "refused.py"
_MARK = re.compile(r"  # type: ignore\[(?P<mypy>[^]]*)] # pyright: ignore\[(?P<pyright>[^]]*)]$")


def marks(checker: Literal["mypy", "pyright"]) -> dict[int, set[str]]:
    """The lines that have to be refused, and the rules that say so."""
    found: dict[int, set[str]] = {}
    for number, line in enumerate(REFUSED.read_text(encoding="utf-8").splitlines(), 1):
        mark = _MARK.search(line)
        assert mark or "ignore[" not in line, f"line {number} has a mark that is not read: {line}"
        if mark:
            found[number] = {rule.strip() for rule in mark[checker].split(",")}
    assert len(found) > 30
    return found


def unmarked(folder: Path) -> Path:
    """The refused code without its marks."""
    file = folder / REFUSED.name
    lines = REFUSED.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(_MARK.sub("", line) for line in lines) + "\n", encoding="utf-8")
    return file


def compare(complaints: list[Complaint], expected: dict[int, set[str]]) -> None:
    """Fails unless exactly the expected lines are refused, each for its reasons."""
    accepted = [complaint for complaint in complaints if complaint.file != REFUSED.name]
    assert accepted == [], "\n".join(map(str, accepted))
    found: dict[int, set[str]] = {}
    for complaint in complaints:
        found.setdefault(complaint.line, set()).add(complaint.rule)
    lines = REFUSED.read_text(encoding="utf-8").splitlines()
    missed = [f"{line}: {lines[line - 1].strip()}" for line in sorted(expected.keys() - found.keys())]
    assert missed == [], "not refused"
    wrong = [complaint for complaint in complaints if complaint.line not in expected]
    assert wrong == [], "refused without a mark"
    others = {line: (found[line], rules) for line, rules in expected.items() if found[line] != rules}
    assert others == {}, "refused for other reasons than the mark tells"


def test_mypy(tmp_path: Path) -> None:
    compare(mypy(*ACCEPTED, unmarked(tmp_path)), marks("mypy"))


def test_pyright(tmp_path: Path) -> None:
    compare(pyright(*ACCEPTED, unmarked(tmp_path), folder=tmp_path), marks("pyright"))
