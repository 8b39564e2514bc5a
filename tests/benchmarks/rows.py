"""Rows of the result, and how they are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, TypeAlias

Unit: TypeAlias = Literal["s", "ms", "us", "KB", "modules", "times"]


class Row(NamedTuple):
    """One figure beside a floor and a peer, all in `unit`, and the target that it is held to."""

    what: str
    unit: Unit
    ours: float
    floor: float | None = None
    peer: float | None = None
    ratio: float | None = None
    """Ours to the floor."""
    peer_ratio: float | None = None
    """The peer's to the floor."""
    most: float | None = None
    """The target: the ratio, where there is one, else the figure itself, may be this at most."""

    @property
    def judged(self) -> float:
        """What the target is about."""
        return self.ours if self.ratio is None else self.ratio

    @property
    def verdict(self) -> str:
        if self.most is None:
            return ""
        return "met" if self.judged <= self.most else "MISSED"


Subject: TypeAlias = Callable[[int], Iterator[Row]]
"""Measures, in so many rounds."""

_HEAD = ("", "floor", "this SDK", "peer", "this / floor", "peer / floor", "at most", "")


def table(rows: list[Row]) -> str:
    """The rows as a table of Markdown, with columns of equal width so that it reads well on a terminal too."""
    lines = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join("| " + " | ".join(map(_padded, line, widths, range(len(widths)))) + " |" for line in lines)


def _padded(text: str, width: int, column: int) -> str:
    return text.ljust(width) if column == 0 else text.rjust(width)


def _cells(row: Row) -> tuple[str, ...]:
    sign = "" if row.ratio is None else " x"
    return (
        row.what,
        _figure(row.floor, row.unit),
        _figure(row.ours, row.unit),
        _figure(row.peer, row.unit),
        _ratio(row.ratio),
        _ratio(row.peer_ratio),
        "" if row.most is None else f"{row.most:g}{sign or f' {row.unit}'}",
        row.verdict,
    )


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f} x"


def _figure(value: float | None, unit: Unit) -> str:
    if value is None:
        return ""
    digits = 0 if unit == "modules" or abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f} {unit}"
