"""`sdkgen watch`: generate again whenever the document, the settings or the user's own code change.

It asks the file system a few times a second, which works everywhere and costs nothing. One process does all runs: what
a run loads stays loaded, and what is printed as before is not formatted again.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import TypeAlias

from sdkgen.cli import generate
from sdkgen.cli.failures import told
from sdkgen.cli.project import Project, project
from sdkgen.output import manifest, names_lock

_PAUSE = 0.1
"""Seconds between two looks; files must stay the same for as long before they are read."""
_SUFFIXES = (".yaml", ".yml", ".json")

_State: TypeAlias = Mapping[Path, tuple[int, int, int]]


def run(options: Namespace) -> int:
    """The command; it ends with 0 when it is interrupted."""
    files = project(options)
    seen: _State | None = None
    with suppress(KeyboardInterrupt):
        while True:
            now = _settled(files, seen)
            if now != seen:
                # A file may change while it is read: what is compared with later is what was there before.
                seen = now
                told(lambda: generate.run(options))
                after = _state(_watched(files))
                # The run itself may have written the lock of names.
                seen = {**after, **seen, **{path: after[path] for path in after if path == _lock(files)}}
            sleep(_PAUSE)
    return 0


def _settled(files: Project, seen: _State | None) -> _State:
    """The state of the files, once whoever changes them is done."""
    state = _state(_watched(files))
    while state != seen:
        sleep(_PAUSE)
        before, state = state, _state(_watched(files))
        if state == before:
            break
    return state


def _watched(files: Project) -> Iterable[Path]:
    """What a run depends on, and what lies beside the document, since that may refer to it as soon as it is there."""
    yield from (path for path in (files.sdk, _lock(files), Path("pyproject.toml"), *files.overlays) if path)
    known = manifest.read(files.out)
    names = [*known.inputs.spec] if known else []
    own = [*known.own] if known else []
    yield from (files.out / path for path in own)
    for folder in sorted({files.spec.parent, *((files.spec.parent / name).parent for name in names)}):
        with suppress(OSError):
            yield from (path for path in sorted(folder.iterdir()) if path.suffix in _SUFFIXES)


def _lock(files: Project) -> Path | None:
    return names_lock.beside(files.sdk)


def _state(paths: Iterable[Path]) -> _State:
    found: dict[Path, tuple[int, int, int]] = {}
    for path in paths:
        with suppress(OSError):
            status = path.stat()
            found[path] = status.st_mtime_ns, status.st_size, status.st_ino
    return found
