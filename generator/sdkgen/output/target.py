"""Which folder an SDK may go to: one that is new, empty or an SDK's already; any other only if somebody says so."""

from __future__ import annotations

import os
from collections.abc import Collection
from itertools import islice
from pathlib import Path, PurePosixPath

from sdkgen.output import manifest
from sdkgen.output.paths import OutputError, present
from sdkgen.package import FileTree

_NAMED = 3
"""How many of the files that are in the way are named."""


def verify(folder: Path, tree: FileTree, own: Collection[PurePosixPath], way_out: str) -> None:
    """Refuse a folder that holds files of others, and was most likely named by mistake. Raises OutputError.

    Files below `own` are the user's part of the SDK; `way_out` is what somebody can do who means it.
    """
    folder = folder.resolve()
    if os.path.lexists(folder / manifest.PATH):
        return
    if folder in Path.cwd().parents:
        found = "the working directory"
    else:
        # Of a large folder, no more is looked at than needs be.
        strangers = (path.as_posix() for path in present(folder, own) if path not in tree)
        first = [*islice(strangers, _NAMED + 1)]
        found = ", ".join(first[:_NAMED]) + (" and others" if len(first) > _NAMED else "")
    if found:
        raise OutputError(f"{folder} is no generated SDK and holds {found}\n{way_out}")


def verify_place(folder: Path, *, is_copy: bool) -> None:
    """Refuse what can be nobody's SDK, and an SDK where a vendored copy goes, or the reverse. Raises OutputError."""
    folder = folder.resolve()
    homes = {Path(os.path.expanduser("~")).resolve(): "your home folder"}
    if reason := {**homes, Path(folder.anchor): "the root of the file system"}.get(folder):
        raise OutputError(f"{folder} is {reason}: name a folder for the SDK alone")
    found = manifest.read(folder)
    if found is not None and found.is_copy is not is_copy:
        kind = (
            "a vendored copy, which `sdkgen vendor` writes" if found.is_copy else "a generated SDK and no vendored copy"
        )
        raise OutputError(f"{folder} is {kind}: name another folder")
