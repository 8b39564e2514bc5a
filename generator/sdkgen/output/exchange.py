"""All or nothing, at once: a complete new folder is built beside the old one, and the two change places in one step.

The new folder holds what is generated, and links to everything else that the old one held, so that what is not the
generator's goes along: the same files, not copies. Whatever ends the process leaves the old folder or the new one.

Who stands in the folder would be left in the old one. So this is not done to a folder that is a repository, a mount or
around the working directory, nor where the system cannot do it; `journal` replaces the files there, one by one.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from sdkgen.output.paths import beside, drop_empty
from sdkgen.output.swap import swap

_CARRIED = "carried.json"


def create(folder: Path, contents: Mapping[PurePosixPath, bytes]) -> None:
    """Make a folder that does not exist, with these files. Raises OSError, with nothing made."""
    staging = beside(folder)
    try:
        tree = _started(staging)
        _fill(tree, contents)
        tree.rename(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def replace(folder: Path, contents: Mapping[PurePosixPath, bytes], removed: Iterable[PurePosixPath]) -> bool:
    """Give files of a folder new contents and remove others; `False`, with nothing done, where that is not possible."""
    if not _can_move(folder):
        return False
    staging = beside(folder)
    left = {*contents, *removed}
    try:
        tree = _started(staging)
        carried = dict(_carry(folder, tree, left))
        _fill(tree, contents)
        drop_empty(tree, left)
        record = {"new": _identity(tree), "left": [str(path) for path in left], "carried": carried}
        (staging / "draft").write_text(json.dumps(record), encoding="utf-8")
        (staging / "draft").rename(staging / _CARRIED)
        swap(tree, folder)
    except OSError:
        shutil.rmtree(staging, ignore_errors=True)
        return False
    except BaseException:
        finish(folder)
        raise
    finish(folder)
    return True


def finish(folder: Path) -> None:
    """Clear up after an exchange, also one of a run that was killed; where there was none, do nothing.

    What others wrote to the old folder while the new one was built follows it.
    """
    staging = beside(folder)
    if not staging.exists():
        return
    with suppress(OSError, ValueError, KeyError):
        record = json.loads((staging / _CARRIED).read_bytes())
        if folder.is_dir() and _identity(folder) == record["new"]:
            _follow(staging / "tree", folder, {*record["left"]}, record["carried"])
        (staging / _CARRIED).unlink()
    shutil.rmtree(staging, ignore_errors=True)


def _can_move(folder: Path) -> bool:
    here = Path.cwd()
    return (
        not here.is_relative_to(folder)
        and not os.path.ismount(folder)
        and not (folder / ".git").exists()
        and os.access(folder.parent, os.W_OK)
    )


def _started(staging: Path) -> Path:
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    # What a killed run leaves should not be committed by accident.
    (staging / ".gitignore").write_text("*\n", encoding="utf-8")
    tree = staging / "tree"
    tree.mkdir()
    return tree


def _fill(tree: Path, contents: Mapping[PurePosixPath, bytes]) -> None:
    for path, content in contents.items():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_bytes(content)


def _carry(folder: Path, tree: Path, left: set[PurePosixPath]) -> Iterator[tuple[str, int]]:
    """Link into `tree` all that a folder holds, except what is `left` behind; the paths, and which files they are."""
    device = folder.stat().st_dev
    for path, entry in _entries(folder, PurePosixPath()):
        if entry.is_dir(follow_symlinks=False):
            found = entry.stat(follow_symlinks=False)
            if found.st_dev != device:
                raise OSError("another file system is mounted here", entry.path)
            (tree / path).mkdir()
        elif path not in left:
            os.link(entry.path, tree / path, follow_symlinks=False)
            yield str(path), entry.inode()
    # At last, since every link changes the times of its folder, and a folder may be one that cannot be written to.
    for path, entry in reversed([*_entries(folder, PurePosixPath())]):
        if entry.is_dir(follow_symlinks=False) and (tree / path).is_dir():
            _resemble(Path(entry.path), tree / path)
    _resemble(folder, tree)


def _resemble(old: Path, new: Path) -> None:
    owner, mine = old.stat(), new.stat()
    if (owner.st_uid, owner.st_gid) != (mine.st_uid, mine.st_gid):
        os.chown(new, owner.st_uid, owner.st_gid)
    shutil.copystat(old, new)


def _follow(old: Path, new: Path, left: set[str], carried: Mapping[str, int]) -> None:
    """Move what appeared in the old folder after it had been carried over, unless the new one has something later."""
    for path, entry in _entries(old, PurePosixPath()):
        name, target = str(path), new / path
        if entry.is_dir(follow_symlinks=False) or name in left or carried.get(name) == entry.inode():
            continue
        if not os.path.lexists(target) or target.lstat().st_ino == carried.get(name):
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(entry.path, target)


def _entries(folder: Path, name: PurePosixPath) -> Iterator[tuple[PurePosixPath, os.DirEntry[str]]]:
    """Everything below a folder, folders before what they hold."""
    with os.scandir(folder / name) as found:
        entries = [*found]
    for entry in entries:
        yield name / entry.name, entry
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(folder, name / entry.name)


def _identity(folder: Path) -> int:
    return folder.stat().st_ino
