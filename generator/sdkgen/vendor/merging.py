"""Three-way merges of whole trees: what was vendored, what became of it, and what would be vendored now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath
from typing import TypeAlias

from sdkgen.package import FileTree

MergeText: TypeAlias = Callable[[str, str, str], tuple[str, bool]]
"""Local, base and new text -> the merged text, and whether it has conflicts."""


@dataclass(frozen=True)
class Merged:
    """What a copy becomes."""

    files: FileTree
    kept: tuple[PurePosixPath, ...]
    """Files in which local edits live on, beside what is new."""
    conflicts: tuple[str, ...]
    """What could not be decided, in git's words."""


def merged(base: FileTree, local: FileTree, new: FileTree, merge_text: MergeText, folder: PurePath) -> Merged:
    """The new files with the local edits. A path that `local` lacks was deleted, or was never there.

    `folder` is where the files are, for those who read of conflicts.
    """
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
            if in_conflict:
                kind = "content" if was is not None else "add/add"
                conflicts.append(f"CONFLICT ({kind}): Merge conflict in {folder / path}")
            else:
                kept.append(path)
        elif now is None:
            text = wanted
            said = "deleted here and modified in the SDK. The SDK's version is put there."
            conflicts.append(f"CONFLICT (modify/delete): {folder / path} {said}")
        else:
            text = now
            said = "modified here and deleted in the SDK. Your version is left."
            conflicts.append(f"CONFLICT (modify/delete): {folder / path} {said}")
        if text is not None:
            files[path] = text
    return Merged(files, tuple(kept), tuple(conflicts))
