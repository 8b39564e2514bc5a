"""Nearly all or nothing: replaces and removes files of a folder one by one, in a way that can be undone until the last.

For where `exchange` cannot be: on Windows, or in a folder that must stay the folder it is.

Everything new is first written to a staging folder inside the target, together with links to what it will replace.
Then a journal is put there, the files are moved into place, and the journal is removed. Whatever ends the process
before that moment leaves a journal, from which the old files come back: at once after an exception, and at the start of
the next run after a kill.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from sdkgen.output.paths import STAGING, drop_empty, safe

_JOURNAL = "journal.json"


def replace(folder: Path, contents: Mapping[PurePosixPath, bytes], removed: Iterable[PurePosixPath]) -> None:
    """Give files of an existing folder new contents and remove others. Raises OSError, with the folder as it was."""
    staging = folder / STAGING
    paths = [*contents, *removed]
    try:
        staging.mkdir()
        for number, path in enumerate(paths):
            if path in contents:
                _new(staging, number).write_bytes(contents[path])
            if (folder / path).exists():
                _link(folder / path, _old(staging, number))
        draft = staging / "draft"
        draft.write_text(json.dumps([str(path) for path in paths]), encoding="utf-8")
        draft.rename(staging / _JOURNAL)
        for number, path in enumerate(paths):
            if path in contents:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                os.replace(_new(staging, number), folder / path)
            else:
                (folder / path).unlink()
        (staging / _JOURNAL).unlink()
    except BaseException:
        undo(folder)
        raise
    shutil.rmtree(staging, ignore_errors=True)
    drop_empty(folder, paths)


def interrupted(folder: Path) -> bool:
    """Whether a run was killed while it moved files into place."""
    return (folder / STAGING / _JOURNAL).exists()


def undo(folder: Path) -> None:
    """Take back what an unfinished run did to a folder; without one, do nothing."""
    staging = folder / STAGING
    if not staging.exists():
        return
    if interrupted(folder):
        paths = [PurePosixPath(text) for text in json.loads((staging / _JOURNAL).read_bytes())]
        for number, path in enumerate(paths):
            if not safe(path):
                raise ValueError(f"the journal of an interrupted run names {path}")
            if _old(staging, number).exists():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                # The copy stays until the journal is gone, so that undoing may be interrupted as well.
                _link(_old(staging, number), staging / "back")
                os.replace(staging / "back", folder / path)
                (staging / "back").unlink(missing_ok=True)
            elif not _new(staging, number).exists():
                (folder / path).unlink(missing_ok=True)
        (staging / _JOURNAL).unlink()
        drop_empty(folder, paths)
    shutil.rmtree(staging)


def _new(staging: Path, number: int) -> Path:
    return staging / f"{number}.new"


def _old(staging: Path, number: int) -> Path:
    return staging / f"{number}.old"


def _link(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # a file system without hard links
        shutil.copy2(source, target, follow_symlinks=False)
