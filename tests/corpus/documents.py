"""The documents of the corpus: real ones, and small difficult ones, that nobody here wrote."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT.parent / "shared" / "specs"


@dataclass(frozen=True)
class Listed:
    """A document, and what the index says of it."""

    name: str
    path: Path
    operations: int


def documents(wanted: Sequence[str] = ()) -> list[Listed]:
    """The documents whose names contain one of `wanted` (all if there are none), in the order of the index."""
    index = FOLDER / "index.tsv"
    if not index.exists():
        return []
    with index.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    found = [Listed(row["file"], FOLDER / row["file"], int(row["operations"] or 0)) for row in rows]
    return [one for one in found if not wanted or any(part in one.name for part in wanted)]
