"""The README as data: its examples by section, and its table of commands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^## (?P<section>[^\n]+)$|^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (\.?\w[\w./-]*\w)(?:, at its end)?\n")
_ROW = re.compile(r"^\| `sdkgen (?P<command>\w+) (?P<said>[^`]*)` \|", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """A block of code."""

    section: str
    language: str
    text: str

    @property
    def file(self) -> str:
        """The file that it belongs to, as its first line says; empty for commands."""
        found = _FILE.match(self.text)
        return found[1] if found else ""


def examples() -> Iterator[Example]:
    """Those that are in the language of something, in their order."""
    section = ""
    for found in _BLOCK.finditer(TEXT):
        section = found["section"] or section
        if found["language"]:
            yield Example(section, found["language"], found["text"])


def commands() -> dict[str, str]:
    """Command -> what the table says may follow it."""
    return {found["command"]: found["said"].replace("\\|", "|") for found in _ROW.finditer(TEXT)}
