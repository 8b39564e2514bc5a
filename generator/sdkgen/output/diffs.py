"""Unified diffs from a file on disk to the generated one."""

from __future__ import annotations

import re
from difflib import unified_diff
from pathlib import Path, PurePosixPath


def unified(folder: Path, path: PurePosixPath, text: str | None) -> str:
    """A diff that `patch -p1` understands, or nothing for a file that is no text."""
    disk = folder / path
    old: str | None = None
    if disk.is_file():
        try:
            old = disk.read_bytes().decode().replace("\r\n", "\n")
        except UnicodeDecodeError:
            return ""
    lines = unified_diff(
        _lines(old or ""),
        _lines(text or ""),
        "/dev/null" if old is None else f"a/{folder.name}/{path}",
        "/dev/null" if text is None else f"b/{folder.name}/{path}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def line_of(diff: str) -> int:
    """The first line of the old file that a diff changes, from 1; 0 where there is none."""
    head = re.search(r"^@@ -(\d+)(?:,\d+)? ", diff, re.MULTILINE)
    if head is None:
        return 0
    line = int(head[1])
    for text in diff[head.end() :].split("\n")[1:]:
        if text[:1] != " ":
            break
        line += 1
    return max(line, 1)


def _lines(text: str) -> list[str]:
    # Not `splitlines`, which also breaks at characters that are ordinary text in a Python string.
    *lines, last = text.split("\n")
    return [f"{line}\n" for line in lines] + ([last] if last else [])
