"""Run the generator over the corpus and print a table: `python -m tests.corpus [name ...] [--types] [--out DIR]`."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

from tests.corpus.documents import FOLDER, documents
from tests.corpus.rows import Row, details, header, line, measured


def main() -> int:
    """The command; its exit code is 1 where something is wrong with any SDK."""
    parser = argparse.ArgumentParser(prog="tests.corpus", description="Generate and examine the SDKs of the corpus.")
    parser.add_argument("names", nargs="*", help="parts of the names of documents; all if there are none")
    parser.add_argument("--types", action="store_true", help="also run mypy and pyright, both strict (slow)")
    parser.add_argument("--out", type=Path, help="keep the SDKs in this folder")
    parser.add_argument("--details", action="store_true", help="list what is wrong, and all notes by rule")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many documents at once")
    options = parser.parse_args()
    start = perf_counter()
    wanted = documents(options.names)
    if not wanted:
        print(f"no documents: {FOLDER} is absent, or has none of these names")
        return 0
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(options.jobs) as pool:
        folder = (options.out or Path(scratch)).absolute()
        print(header(), flush=True)
        rows: list[Row] = []
        for row in pool.map(lambda one: measured(one, folder, types=options.types), wanted):
            rows.append(row)
            print(line(row), flush=True)
            for text in details(row) if options.details else [*row.failures, *row.told]:
                print(f"    {text}")
    bad = [row for row in rows if row.failures]
    print("\nDegraded, by rule:", *_degraded(rows), sep="\n")
    minutes = (perf_counter() - start) / 60
    print(f"\n{len(rows)} documents, {len(rows) - len(bad)} without fault, {_total(rows)} ({minutes:.1f} min)")
    return 1 if bad else 0


def _degraded(rows: list[Row]) -> Iterator[str]:
    """What the SDKs express only in part, by rule, the most frequent first."""
    notes = Counter[str]()
    for row in rows:
        notes.update(row.notes)
    for rule, count in notes.most_common():
        yield f"{count:6} {rule}, in {sum(rule in row.notes for row in rows)} documents"


def _total(rows: list[Row]) -> str:
    facts = {
        "operations": sum(row.operations for row in rows),
        "of": sum(row.document.operations for row in rows),
        "numbered names": sum(len(row.numbered) for row in rows),
        "notes": sum(sum(row.notes.values()) for row in rows),
    }
    return ", ".join(f"{value} {name}" if name != "of" else f"of {value}" for name, value in facts.items())


raise SystemExit(main())
