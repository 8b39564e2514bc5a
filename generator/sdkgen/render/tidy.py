"""Black, over all Python that templates print: the slowest part of a run, so it uses every core and has a memory."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import PurePosixPath

import black
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from sdkgen.render.memory import Memory

_MODE = Mode(line_length=120, target_versions={TargetVersion.PY311})
_WORTH_A_PROCESS = 40_000
"""How many characters take longer to format than processes take to start."""


def tidied(sources: Mapping[PurePosixPath, str], memory: Memory | None = None) -> dict[PurePosixPath, str]:
    """The same files in Black's form. What a template printed that is no Python is a ValueError that names the file."""
    memory = memory or Memory(f"black {version('black')} {_MODE.get_cache_key()}")
    known = {path: memory.recall(text) for path, text in sources.items()}
    new = [(path, text) for path, text in sources.items() if known[path] is None]
    for path, text in _formatted(new):
        memory.keep(sources[path], text)
        known[path] = text
    return {path: text for path, text in known.items() if text is not None}


def _formatted(files: list[tuple[PurePosixPath, str]]) -> Iterable[tuple[PurePosixPath, str]]:
    workers = min(len(files), os.cpu_count() or 1)
    large = sum(len(text) for _, text in files) >= _WORTH_A_PROCESS
    # Only a fork is cheap enough, and only without threads is it safe.
    if not large or workers < 2 or sys.platform != "linux" or threading.active_count() > 1:
        return map(_format, files)
    return _in_processes(sorted(files, key=lambda file: -len(file[1])), workers)


def _in_processes(files: list[tuple[PurePosixPath, str]], workers: int) -> Iterator[tuple[PurePosixPath, str]]:
    pool = ProcessPoolExecutor(workers, get_context("fork"), _start)
    try:
        yield from pool.map(_format, files)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _start() -> None:
    """Leave signals to the parent, and look for garbage rarely: a worker lives for a second."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)


def _format(file: tuple[PurePosixPath, str]) -> tuple[PurePosixPath, str]:
    path, text = file
    try:
        return path, black.format_str(text, mode=_MODE)
    except InvalidInput as error:
        raise ValueError(f"what the template of {path} printed is no Python: {error}\n\n{text}") from None
