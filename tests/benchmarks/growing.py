"""How the generator grows with the document: a cold run, by CPU seconds and by memory, for each schema.

Beside each figure stands that of the smallest document as its floor, so that the ratio is 1 if the growth is linear.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from ..large import document
from .processes import ROOT, environment
from .rows import Row, Unit

_SIZES = (500, 1_000, 2_000, 4_000)
_ROUNDS = 3
"""A run takes seconds, so that few have to do."""
_FIGURES: tuple[tuple[int, str, Unit, float], ...] = ((0, "CPU time", "ms", 1e3), (1, "memory", "KB", 1 / 1024))
_REAL = ROOT.parent / "shared" / "specs" / "openai.yaml"


def rows(rounds: int) -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        specs = {size: Path(folder) / f"{size}.json" for size in _SIZES}
        for size, spec in specs.items():
            spec.write_text(json.dumps(document(size)), encoding="utf-8")
        run(specs[_SIZES[0]], Path(folder) / "out")  # now there is byte code
        found: dict[int, list[tuple[float, float]]] = {size: [] for size in _SIZES}
        for _ in range(min(rounds, _ROUNDS)):
            for size, spec in specs.items():
                found[size].append(run(spec, Path(folder) / "out"))
        first = _SIZES[0]
        for index, what, unit, factor in _FIGURES:
            floor = median(one[index] for one in found[first]) * factor / first
            for size in _SIZES[1:]:
                ours = median(one[index] for one in found[size]) * factor / size
                said = f"sdkgen generate, {size:,} schemas, {what} for each (floor: of {first})"
                yield Row(said, unit, ours, floor, ratio=ours / floor, most=1.2)
        if _REAL.exists():
            seconds, memory = zip(*(run(_REAL, Path(folder) / "out") for _ in range(_ROUNDS)), strict=True)
            yield Row(
                "sdkgen generate, 288 operations and 1,422 schemas of YAML, CPU time", "s", median(seconds), most=8
            )
            yield Row("sdkgen generate, the same, peak memory", "KB", median(memory) / 1024, most=1_000_000)


def run(spec: Path, out: Path) -> tuple[float, float]:
    """CPU seconds and peak bytes of a run that writes a new SDK."""
    with TemporaryDirectory(dir=out.parent) as folder:
        command = [sys.executable, "-m", "sdkgen", "generate", str(spec), "--quiet", "--out", f"{folder}/sdk"]
        child = os.posix_spawn(command[0], command, environment())
        _, status, usage = os.wait4(child, 0)
        if status:
            raise RuntimeError(f"{spec} could not be generated")
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024
