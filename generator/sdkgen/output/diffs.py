"""Unified diffs from a file on disk to the generated one."""

from __future__ import annotations

import re
from difflib import unified_diff
from pathlib import Path, PurePosixPath


def unified(folder: Path, path: PurePosixPath, text: str) -> str:
    """A diff that `patch -p1` understands, also for a new file; nothing where the old one is no text."""
    disk = folder / path
    is_new = not disk.exists()
    try:
        old = "" if is_new else disk.read_bytes().decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        return ""
    before = "/dev/null" if is_new else f"a/{folder.name}/{path}"
    lines = unified_diff(_lines(old), _lines(text), before, f"b/{folder.name}/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def shortened(diff: str, limit: int) -> str:
    """The first lines of a diff, and how many more there are."""
    *lines, _ = diff.split("\n")
    # To say so takes a line as well.
    if len(lines) <= limit + 1:
        return diff
    return "\n".join([*lines[:limit], f"... and {len(lines) - limit} more lines", ""])


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
