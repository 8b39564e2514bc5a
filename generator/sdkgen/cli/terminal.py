"""What people see: colours, and which stage a long run is in. Anything but a terminal gets plain text."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO

_RED, _GREEN, _CYAN, _BOLD, _PLAIN = "\x1b[31m", "\x1b[32m", "\x1b[36m", "\x1b[1m", "\x1b[0m"
_ERASE = "\r\x1b[K"


def coloured(stream: TextIO) -> bool:
    """Whether a stream shows colours to somebody who wants them."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def complain(text: str) -> None:
    """Say on stderr what is wrong."""
    if coloured(sys.stderr):
        text = text.replace(" error: ", f" {_RED}error:{_PLAIN} ").replace("  hint: ", f"  {_CYAN}hint:{_PLAIN} ")
    print(text, file=sys.stderr)


def heading(text: str) -> str:
    """A line that introduces what follows, as stdout shows it."""
    return f"{_BOLD}{text}{_PLAIN}" if coloured(sys.stdout) else text


def painted(diff: str) -> str:
    """A unified diff as stdout shows it."""
    if not coloured(sys.stdout):
        return diff
    colours = {"+": _GREEN, "-": _RED, "@": _CYAN}
    lines = diff.split("\n")
    return "\n".join(f"{colours[line[0]]}{line}{_PLAIN}" if line[:1] in colours else line for line in lines)


class Progress:
    """One line on a terminal that says what is going on."""

    def __init__(self, shown: bool) -> None:
        self._shown = shown

    def __call__(self, stage: str) -> None:
        """Replace the line."""
        if self._shown:
            print(f"{_ERASE}{stage} ...", end="", file=sys.stderr, flush=True)


@contextmanager
def progress(quiet: bool) -> Generator[Progress]:
    """A line of progress, gone at the end."""
    shown = not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    try:
        yield Progress(shown)
    finally:
        if shown:
            print(_ERASE, end="", file=sys.stderr, flush=True)
