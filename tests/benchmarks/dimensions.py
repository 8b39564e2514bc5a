"""How the generator grows in each dimension of a document: four times as much should take four times the work.

CPU seconds and peak memory of whole runs, less those of a run with the smallest document there is. The floor of a
figure is the same for a quarter of the size, so that the ratio is 4 if the growth is linear.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from ..dimensions import DIMENSIONS, Dimension, operation, spec
from .growing import run
from .rows import Row, Unit

_TIMES = 4
_MOST = 6
"""A ratio beyond this is more than linear growth and noise."""
_FIGURES: tuple[tuple[int, str, Unit, float], ...] = ((0, "CPU time", "s", 1.0), (1, "memory", "KB", 1 / 1024))
_SECONDS = 1
"""What takes less is not judged: there, a run's own seconds are as large as their noise."""
_EMPTY = Dimension("nothing", 1, lambda size: {"spec.json": spec({"/things": {"get": operation()}})})


def rows(rounds: int) -> Iterator[Row]:
    """A row for each dimension. One round has to do: there are many, and what is too steep is so by far."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        empty = _EMPTY.write(1, folder / "empty")
        run(empty, folder / "out")  # now there is byte code
        none = [median(figures) for figures in zip(*(run(empty, folder / "out") for _ in range(5)), strict=True)]
        for number, one in enumerate(DIMENSIONS):
            few, many = (
                [figure - less for figure, less in zip(run(at, folder / "out"), none, strict=True)]
                for at in (one.write(one.size * by, folder / f"{number}-{by}") for by in (1, _TIMES))
            )
            for index, what, unit, factor in _FIGURES:
                floor, ours = max(few[index], 0.001) * factor, many[index] * factor
                most = _MOST if index == 0 and ours > _SECONDS else None
                said = f"{one.what}, {one.size * _TIMES:,}: {what} (floor: of {one.size:,})"
                yield Row(said, unit, ours, floor, ratio=ours / floor, most=most)
