"""How long the generator takes by the clock, from nothing and with nothing changed. The floor parses the document."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from .processes import ROOT, wall_seconds
from .rows import Row

_READ = "import sys, yaml; yaml.load(open(sys.argv[1]).read(), yaml.CSafeLoader)"


def rows(rounds: int) -> Iterator[Row]:
    found: dict[str, list[float]] = {"floor": [], "cold": [], "unchanged": []}
    for turn in range(rounds + 1):
        with TemporaryDirectory() as folder:
            generate = [sys.executable, "-m", "sdkgen", "generate", "--quiet", "--out", str(Path(folder) / "out")]
            times = {
                "floor": wall_seconds([sys.executable, "-c", _READ, str(ROOT / "spec" / "messages.yaml")]),
                "cold": wall_seconds(generate),
                "unchanged": wall_seconds(generate),
            }
        if turn:
            for name, seconds in times.items():
                found[name].append(seconds)
    floor = median(found["floor"])
    yield Row("sdkgen generate, cold, by the clock", "s", median(found["cold"]), floor, most=3)
    yield Row("sdkgen generate, nothing changed, by the clock", "s", median(found["unchanged"]), floor, most=0.3)
