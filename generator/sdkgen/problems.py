"""What is wrong with an input, and where: the one way in which every stage reports mistakes of its user."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, order=True)
class Place:
    """A position in a source file; lines and columns count from 1, and 0 means that only the file is known."""

    file: Path
    line: int = 0
    column: int = 0
    source: str = field(default="", compare=False, repr=False)
    """The text of that line, for the excerpt."""

    @property
    def shown(self) -> str:
        """The file as its user would name it: relative to the working directory when below it, with `/`."""
        try:
            return self.file.absolute().relative_to(Path.cwd()).as_posix()
        except (ValueError, OSError):
            return self.file.as_posix()

    def __str__(self) -> str:
        return f"{self.shown}:{self.line}:{self.column}" if self.line else self.shown


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in a document or in the settings."""

    place: Place
    rule: str
    """A short stable id in kebab-case, such as `ref-not-found`."""
    message: str
    hint: str = ""
    pointer: str = ""
    """The JSON pointer of the value that is wrong."""

    def __str__(self) -> str:
        lines = [f"{self.place}: error: {self.message} [{self.rule}]"]
        if self.place.source.strip():
            lines += excerpt(self.place)
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)

    def as_dict(self) -> dict[str, str | int]:
        """The same for machines: what `--format json` prints."""
        return {
            "file": self.place.shown,
            "line": self.place.line,
            "column": self.place.column,
            "pointer": self.pointer,
            "rule": self.rule,
            "message": self.message,
            "hint": self.hint,
        }


class SpecError(Exception):
    """The input cannot become an SDK; `problems` holds every reason found, in the order of their places."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n\n".join(map(str, self.problems))


def excerpt(place: Place, width: int = 100) -> list[str]:
    """The source line with a caret under the column, cut to about `width` characters around it."""
    column = max(place.column - 1, 0)
    start = max(0, column - width + 20) if len(place.source) > width else 0
    # Only what is shown is looked at: a minified document is one line of megabytes.
    before = "".join(map(_printable, place.source[start:column]))
    after = "".join(map(_printable, place.source[column : start + width])).rstrip()
    lead = "..." if start else ""
    tail = "..." if len(place.source) > start + width else ""
    margin = f"  {place.line} | "
    indent = " " * (len(margin) - 2) + "| "
    return [f"{margin}{lead}{before}{after}{tail}", f"{indent}{' ' * (len(lead) + _columns(before))}^"]


def _printable(character: str) -> str:
    """The character as one that a terminal shows in place: tabs and control characters would move the caret."""
    if character == "\t":
        return " "
    return (
        character
        if unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")
        else "\N{REPLACEMENT CHARACTER}"
    )


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes: East Asian characters take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )
