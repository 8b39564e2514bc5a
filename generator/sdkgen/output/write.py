"""Brings a folder to a FileTree, all at once, and touches nothing that is not generated."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sdkgen.output import digests, exchange, journal, manifest
from sdkgen.output.paths import OutputError, refused, safe
from sdkgen.package import FileTree


@dataclass(frozen=True)
class Written:
    """How many files a run wrote, found as they should be, and removed."""

    written: int
    unchanged: int
    removed: int
    edited: tuple[PurePosixPath, ...] = ()
    """Those of them that somebody had edited since they were generated."""


def write(folder: Path, tree: FileTree) -> Written:
    """Make `folder` hold the files of `tree`, and remove what its manifest lists beyond them.

    Files that are as they should be keep their time of change. Raises OutputError before anything is touched.
    """
    if problems := refused(tree):
        raise OutputError("\n".join(problems))
    folder = folder.resolve()
    if files := [parent for parent in folder.parents if parent.is_file()]:
        raise OutputError(f"cannot write to {folder}: {files[0]} is not a folder")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Not the folder itself, which may be another one by the time that somebody else has the lock.
        with _locked(folder.parent):
            exchange.finish(folder)
            if not folder.exists():
                exchange.create(folder, {path: text.encode() for path, text in tree.items()})
                return Written(len(tree), 0, 0)
            if not folder.is_dir():
                raise OutputError(f"{folder} is not a folder")
            journal.undo(folder)
            return _update(folder, tree)
    except OSError as error:
        why = f"{error.strerror or error}: {error.filename}" if error.filename else str(error)
        raise OutputError(f"cannot write to {folder}: {why}") from error


def _update(folder: Path, tree: FileTree) -> Written:
    listed = _listed(folder)
    contents = {path: text.encode() for path, text in tree.items() if not _holds(folder / path, text)}
    blocked = [path for path in contents if not _reachable(folder, path)]
    foreign = [path for path in contents if listed is not None and path not in listed and _exists(folder / path)]
    if blocked:
        raise OutputError(f"a link, a file or a folder is where a generated file belongs: {_named(folder, blocked)}")
    if foreign:
        what = f"would overwrite what no manifest says was generated: {_named(folder, foreign)}"
        raise OutputError(f"{what}\nMove it away, or generate into another folder.")
    old = [path for path in listed or () if path not in tree]
    gone = sorted(path for path in old if _reachable(folder, path) and _exists(folder / path))
    known = listed or {}
    edited = [path for path in (*contents, *gone) if path != manifest.PATH and _edited(folder / path, known.get(path))]
    if (contents or gone) and not exchange.replace(folder, contents, gone):
        journal.replace(folder, contents, gone)
    return Written(len(contents), len(tree) - len(contents), len(gone), tuple(sorted(edited)))


def _listed(folder: Path) -> Mapping[PurePosixPath, frozenset[str]] | None:
    """What the manifest says was generated, or None where a manifest is there but so damaged that it says nothing."""
    found = manifest.listed(folder)
    if not found:
        return None if _exists(folder / manifest.PATH) and not manifest.read(folder) else {}
    return {manifest.PATH: frozenset(), **{path: digests for path, digests in found.items() if safe(path)}}


def _edited(path: Path, listed: frozenset[str] | None) -> bool:
    digest = digests.of_file(path)
    return bool(digest and listed) and digest not in (listed or ())


def _named(folder: Path, paths: list[PurePosixPath], limit: int = 5) -> str:
    more = f" and {len(paths) - limit} more" if len(paths) > limit else ""
    return ", ".join(str(folder / path) for path in paths[:limit]) + more


def _holds(path: Path, text: str) -> bool:
    return not path.is_symlink() and digests.of_file(path) == digests.of_text(text)


def _exists(path: Path) -> bool:
    return os.path.lexists(path)


def _reachable(folder: Path, path: PurePosixPath) -> bool:
    """Whether only real folders lead to a path, and no folder is in its place."""
    parents = [folder / parent for parent in path.parents[:-1]]
    if any(_exists(parent) and (parent.is_symlink() or not parent.is_dir()) for parent in parents):
        return False
    return (folder / path).is_symlink() or not (folder / path).is_dir()


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Let one process at a time write; the lock goes with the process."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
