"""What git knows of the project's history."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from sdkgen.cli.project import UsageError
from sdkgen.compare.numbers import Number, number

_RELEASES = "v[0-9]*"


def git(folder: Path, *arguments: str) -> bytes:
    """What a command prints. Raises UsageError where it fails, or where there is no git."""
    program = shutil.which("git")
    if program is None:
        raise UsageError("revisions need git, which is not installed")
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True)
    if done.returncode:
        raise UsageError(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip() or 'failed'}")
    return done.stdout


def line(folder: Path, *arguments: str) -> str:
    """What a command prints in one line. Raises UsageError."""
    return git(folder, *arguments).decode(errors="surrogateescape").strip()


def last_release(folder: Path) -> str | None:
    """The tag of the last release that the checkout around a folder is built on; `None` where there is none."""
    try:
        nearest = line(folder, "describe", "--tags", "--abbrev=0", "--match", _RELEASES)
        # One commit may have several, such as the last pre-release and the release.
        tags = line(folder, "tag", "--points-at", f"{nearest}^{{commit}}", "--list", _RELEASES).split()
    except UsageError:
        return None
    return max(tags, key=_order, default=nearest)


def has_tag(folder: Path, tag: str) -> bool:
    """Whether there is a tag of this name in the repository around a folder."""
    try:
        return bool(line(folder, "tag", "--list", tag))
    except UsageError:
        return False


def _order(tag: str) -> Number:
    try:
        return number(tag)
    except ValueError:
        return Number(-1)
