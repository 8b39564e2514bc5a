"""Which paths a generated file may have, and which files of a folder are nobody's concern."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

STAGING = ".sdkgen-staging"
"""The folder, inside the output folder, in which a run that replaces files one by one keeps its own."""

_OF_TOOLS = {
    *("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", ".tox", ".nox", ".venv", ".git"),
    *(".DS_Store", "Thumbs.db", "desktop.ini", ".coverage", STAGING),
}
_OF_BUILDS = {"build", "dist"}
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in range(1, 10))}


class OutputError(Exception):
    """The output folder cannot be brought to what was generated; nothing in it was changed."""


def beside(folder: Path) -> Path:
    """The folder in which a run builds what takes the place of `folder`."""
    return folder.parent / f".{folder.name}{STAGING}"


def pending(folder: Path) -> bool:
    """Whether a run that was killed left something to clear up."""
    folder = folder.resolve()
    return beside(folder).exists() or (folder / STAGING).exists()


def drop_empty(folder: Path, paths: Iterable[PurePosixPath]) -> None:
    """Remove those of the folders that led to `paths` in which nothing is left but bytecode."""
    for parent in sorted({parent for path in paths for parent in path.parents[:-1]}, reverse=True):
        where = folder / parent
        if where.is_dir() and all(path.name == "__pycache__" for path in where.iterdir()):
            shutil.rmtree(where)


def safe(path: PurePosixPath) -> bool:
    """Whether a path stays inside its folder and names the same file on every system."""
    text = str(path)
    return bool(path.parts) and not path.is_absolute() and not any(map(_bad, path.parts)) and text.isprintable()


def _bad(part: str) -> bool:
    stem = part.partition(".")[0].rstrip().casefold()
    return part == ".." or any(c in part for c in '\\:*?"<>|') or part[-1] in ". " or stem in _RESERVED


def refused(paths: Iterable[PurePosixPath]) -> list[str]:
    """What is wrong with the paths of a tree: those that lead elsewhere, and pairs that are one on some systems."""
    found: list[str] = []
    seen: dict[str, PurePosixPath] = {}
    folders: dict[str, PurePosixPath] = {}
    for path in sorted(paths):
        if not safe(path) or path.parts[0] == STAGING:
            found.append(f"{path}: not a path inside the output folder that every system can hold")
        other = seen.setdefault(str(path).casefold(), path)
        if other != path:
            found.append(f"{path} and {other} are one file where case does not count")
        for parent in path.parents[:-1]:
            known = folders.setdefault(str(parent).casefold(), parent)
            if known != parent:
                found.append(f"{path}: the folder {parent} and {known} are one where case does not count")
    found += [f"{path} is both a file and a folder" for name, path in seen.items() if name in folders]
    return found


def present(folder: Path, own: Iterable[PurePosixPath] = ()) -> Iterator[PurePosixPath]:
    """The files below a folder, sorted; left out are what tools leave behind and the folders in `own`."""
    ours = {*own}

    def walk(where: Path, name: PurePosixPath) -> Iterator[PurePosixPath]:
        for path in sorted(where.iterdir()):
            inner = name / path.name
            if path.name in _OF_TOOLS or inner in ours:
                continue
            if len(inner.parts) == 1 and (path.name in _OF_BUILDS or path.name.endswith(".egg-info")):
                continue
            if path.is_dir() and not path.is_symlink():
                yield from walk(path, inner)
            else:
                yield inner

    if folder.is_dir():
        yield from walk(folder, PurePosixPath())
