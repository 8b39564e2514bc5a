"""The differences between a folder and what would be generated into it, each with its cause."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from difflib import unified_diff
from enum import Enum
from pathlib import Path, PurePosixPath

from sdkgen.output import digests, journal, manifest
from sdkgen.output.paths import STAGING, present
from sdkgen.package import FileTree


class Cause(Enum):
    """Why a file is not as it would be generated."""

    MISSING = "is missing"
    EDITED = "was edited after it was generated"
    STALE = "is stale: it was generated from other inputs"
    CHANGED = "differs, and there is no manifest that says why"
    OBSOLETE = "is no longer generated"
    FOREIGN = "was not generated"
    INTERRUPTED = "was left by an interrupted run"


@dataclass(frozen=True)
class Difference:
    """A file that is not as it would be generated."""

    path: PurePosixPath
    cause: Cause
    diff: str = ""
    """From the file on disk to the generated one."""


def compare(folder: Path, tree: FileTree, own: Collection[PurePosixPath] = ()) -> list[Difference]:
    """What differs, in the order of the paths; files below `own` are not looked at, except where the tree has one."""
    found = manifest.read(folder)
    listed = {**found.files} if found else {}
    differences: list[Difference] = []
    for path, text in tree.items():
        digest = digests.of_file(folder / path)
        if digest != digests.of_text(text):
            cause = _manifest_cause(folder) if path == manifest.PATH else _cause(digest, listed.get(path))
            differences.append(Difference(path, cause, _diff(folder, path, text)))
    for path in present(folder, own):
        if path not in tree:
            cause = Cause.OBSOLETE if path in listed else Cause.FOREIGN
            differences.append(Difference(path, cause, _diff(folder, path, None)))
    if journal.interrupted(folder):
        differences.append(Difference(PurePosixPath(STAGING), Cause.INTERRUPTED))
    return sorted(differences, key=lambda difference: difference.path)


def _cause(digest: str, listed: str | None) -> Cause:
    if not digest:
        return Cause.MISSING
    if listed is None:
        return Cause.CHANGED
    return Cause.STALE if listed == digest else Cause.EDITED


def _manifest_cause(folder: Path) -> Cause:
    if not (folder / manifest.PATH).is_file():
        return Cause.MISSING
    return Cause.STALE if manifest.read(folder) else Cause.EDITED


def _diff(folder: Path, path: PurePosixPath, text: str | None) -> str:
    """A unified diff that `patch -p1` understands, or nothing for a file that is no text."""
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


def _lines(text: str) -> list[str]:
    # Not `splitlines`, which also breaks at characters that are ordinary text in a Python string.
    *lines, last = text.split("\n")
    return [f"{line}\n" for line in lines] + ([last] if last else [])
