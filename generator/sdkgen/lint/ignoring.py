"""Comments that say which rules do not count where: `# sdkgen: ignore RULE, RULE reason`.

At the end of a line, a comment is about that line. On a line of its own it is about the next line, and about everything
that is indented more than it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_COMMENT = re.compile(r"(?:^|\s)#\s*sdkgen:\s*ignore\s+([a-z][\w-]*(?:\s*,\s*[a-z][\w-]*)*)[\s:,-]*(.*?)\s*$")


@dataclass
class Ignored:
    """One comment."""

    file: Path
    line: int
    column: int
    text: str
    """The line that it stands in."""
    rules: tuple[str, ...]
    reason: str
    last: int
    """The last line that it is about."""
    first: int
    used: set[str] = field(default_factory=set[str])

    def covers(self, line: int) -> bool:
        """Whether it is about a line."""
        return self.first <= line <= self.last


def comments(file: Path) -> list[Ignored]:
    """The comments of a file; JSON has none."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return list(_comments(file, lines))


def _comments(file: Path, lines: list[str]) -> Iterator[Ignored]:
    for number, text in enumerate(lines, 1):
        match = _COMMENT.search(text) if "sdkgen:" in text else None
        if match is None:
            continue
        rules = tuple(name.strip() for name in match[1].split(","))
        first, last = number, number
        if text.lstrip().startswith("#"):
            first, last = _below(lines, number)
        column = text.index("#", match.start()) + 1
        yield Ignored(file, number, column, text, rules, match[2], last, first)


def _below(lines: list[str], number: int) -> tuple[int, int]:
    """The first and last line of the value under a comment."""
    rest = [(line, text) for line, text in enumerate(lines[number:], number + 1) if text.strip()]
    rest = [(line, text) for line, text in rest if not text.lstrip().startswith("#")]
    if not rest:
        return number, number
    first, text = rest[0]
    margin = _margin(text)
    last = first
    for line, text in rest[1:]:
        if _margin(text) <= margin:
            break
        last = line
    return first, last


def _margin(text: str) -> int:
    """How far a line is indented; what an item of a list holds is indented more than its `-`."""
    return len(text) - len(text.lstrip())
