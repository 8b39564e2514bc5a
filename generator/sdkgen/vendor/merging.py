"""Three-way merges of whole trees: what was vendored, what became of it, and what would be vendored now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from sdkgen.package import FileTree

MergeText: TypeAlias = Callable[[str, str, str], tuple[str, bool]]
"""Local, base and new text -> the merged text, and whether it has conflicts."""


@dataclass(frozen=True)
class Merged:
    """What a copy becomes."""

    files: FileTree
    kept: tuple[PurePosixPath, ...]
    """Files in which local edits live on."""
    conflicts: tuple[str, ...]
    """What could not be decided, in git's words."""


def merged(base: FileTree, local: FileTree, new: FileTree, merge_text: MergeText) -> Merged:
    """The new files with the local edits. A path that `local` lacks was deleted, or was never there."""
    files: dict[PurePosixPath, str] = {}
    kept: list[PurePosixPath] = []
    conflicts: list[str] = []
    for path in sorted({*base, *new}):
        was, now, wanted = base.get(path), local.get(path), new.get(path)
        if now == was or now == wanted:
            text = wanted
        elif wanted == was:
            text = now
            kept.append(path)
        elif now is not None and wanted is not None:
            text, in_conflict = merge_text(now, was or "", wanted)
            kept.append(path)
            if in_conflict:
                conflicts.append(f"CONFLICT ({'content' if was is not None else 'add/add'}): Merge conflict in {path}")
        elif now is None:
            text = wanted
            conflicts.append(f"CONFLICT (modify/delete): {path} was deleted here and changed in the SDK; it is back")
        else:
            text = now
            kept.append(path)
            conflicts.append(f"CONFLICT (modify/delete): {path} was changed here and deleted in the SDK; it is left")
        if text is not None:
            files[path] = text
    return Merged(files, tuple(kept), tuple(conflicts))
