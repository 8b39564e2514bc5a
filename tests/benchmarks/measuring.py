"""How a figure comes about: contenders take turns, round after round, and medians are compared.

What disturbs the machine for a while disturbs all contenders alike. Time is CPU time unless a subject says otherwise,
so that waiting for a busy machine does not count.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from statistics import median
from typing import NamedTuple, TypeAlias

Job: TypeAlias = Callable[[], float]
"""Does the work once and returns what it cost."""


class Samples(NamedTuple):
    """What each contender's work cost, one figure for each round."""

    of: Mapping[str, list[float]]

    def median(self, name: str) -> float:
        return median(self.of[name])

    def ratio(self, name: str, other: str) -> float:
        """How many times the cost of `other` that of `name` is, in the median of the rounds."""
        return median(one / two for one, two in zip(self.of[name], self.of[other], strict=True))

    def over(self, name: str, other: str) -> float:
        """How much more `name` costs than `other`, in the median of the rounds."""
        return median(one - two for one, two in zip(self.of[name], self.of[other], strict=True))


def take_turns(jobs: Mapping[str, Job], rounds: int) -> Samples:
    """The cost of each job in each of `rounds` rounds, after one that does not count."""
    for job in jobs.values():
        job()
    found: dict[str, list[float]] = {name: [] for name in jobs}
    for turn in range(rounds):
        # Nobody always comes after the same neighbour.
        names = list(jobs)
        if turn % 2:
            names.reverse()
        for name in names:
            found[name].append(jobs[name]())
    return Samples(found)


def repeated(work: Callable[[], object], times: int, parts: int = 1) -> Job:
    """A job that does `work` several times in this process: CPU seconds for one of the `parts` of one of them."""

    def job() -> float:
        gc.collect()
        start = time.process_time()
        for _ in range(times):
            work()
        return (time.process_time() - start) / (times * parts)

    return job
