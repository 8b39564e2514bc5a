"""Black, for what is too long in the Python that templates print: it uses every core and has a memory."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from itertools import chain
from multiprocessing import get_context
from pathlib import PurePosixPath
from typing import TypeAlias

import black
from black.mode import Mode, TargetVersion

from sdkgen.render.long_lines import WIDTH, Statement, Stretch, parted, replaced, too_long
from sdkgen.render.memory import Memory

_WORTH_A_PROCESS = 40_000
"""How many characters take longer to format than processes take to start."""
_BATCH = 16_000
"""How many characters are formatted together: enough that starting costs little, few enough to share them out."""

Batch: TypeAlias = tuple[int, list[str]]
"""Statements of one indentation."""


def tidied(sources: Mapping[PurePosixPath, str], memory: Memory | None = None) -> dict[PurePosixPath, str]:
    """The same files with what is too long in Black's form. What is no Python is a ValueError that names the file."""
    memory = memory or Memory(f"black {version('black')} {_mode(0).get_cache_key()} by statements")
    known = {path: memory.recall(text) for path, text in sources.items()}
    new = {path: text for path, text in sources.items() if known[path] is None}
    stretches = {path: _too_long(path, text) for path, text in new.items()}
    statements = dict.fromkeys(one.statement for each in stretches.values() for one in each)
    formatted = dict(chain.from_iterable(_formatted(_batches(statements))))
    for path, text in new.items():
        known[path] = result = replaced(text, stretches[path], formatted)
        memory.keep(text, result)
    return {path: text for path, text in known.items() if text is not None}


def _too_long(path: PurePosixPath, text: str) -> list[Stretch]:
    try:
        return too_long(text)
    except SyntaxError as error:
        raise ValueError(f"what the template of {path} printed is no Python: {error}\n\n{text}") from None


def _batches(statements: Iterable[Statement]) -> list[Batch]:
    """The statements, those of one indentation together."""
    batches: list[Batch] = []
    filling: dict[int, list[str]] = {}
    for indent, text in statements:
        texts = filling.get(indent)
        if texts is None or sum(map(len, texts)) >= _BATCH:
            texts = filling[indent] = []
            batches.append((indent, texts))
        texts.append(text)
    return batches


def _formatted(batches: list[Batch]) -> Iterable[list[tuple[Statement, str]]]:
    workers = min(len(batches), os.cpu_count() or 1)
    large = sum(len(text) for _, texts in batches for text in texts) >= _WORTH_A_PROCESS
    # Only a fork is cheap enough, and only without threads is it safe.
    if not large or workers < 2 or sys.platform != "linux" or threading.active_count() > 1:
        return map(_format, batches)
    return _in_processes(batches, workers)


def _in_processes(batches: list[Batch], workers: int) -> Iterator[list[tuple[Statement, str]]]:
    pool = ProcessPoolExecutor(workers, get_context("fork"), _start)
    try:
        yield from pool.map(_format, batches)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _start() -> None:
    """Leave signals to the parent, and look for garbage rarely: a worker lives for a second."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)


def _format(batch: Batch) -> list[tuple[Statement, str]]:
    indent, texts = batch
    source = black.format_str("".join(f"{text}\n" for text in texts), mode=_mode(indent))
    return [((indent, text), result) for text, result in zip(texts, parted(source), strict=True)]


def _mode(indent: int) -> Mode:
    return Mode(line_length=WIDTH - indent, target_versions={TargetVersion.PY311})
