"""`python -m tests.benchmarks`: measures every subject, or those named, and prints a table. It never fails: a benchmark
is no test.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import traceback
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from . import creating, dimensions, generating, growing, lines, remembering, sharing, starting, streaming
from .rows import Row, Subject, table

SUBJECTS: dict[str, Subject] = {
    "starting": starting.rows,
    "creating": creating.rows,
    "sharing": sharing.rows,
    "streaming": streaming.rows,
    "lines": lines.rows,
    "remembering": remembering.rows,
    "generating": generating.rows,
    "growing": growing.rows,
}
ON_REQUEST: dict[str, Subject] = {"dimensions": dimensions.rows}
"""What takes minutes, and tells little from day to day."""
_README = Path(__file__).with_name("README.md")
_START, _END = "<!-- measured -->\n", "<!-- end -->\n"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure the generated SDK.")
    parser.add_argument(
        "subjects",
        nargs="*",
        metavar="SUBJECT",
        help=f"of {', '.join(SUBJECTS)}, all by default; or {', '.join(ON_REQUEST)}",
    )
    parser.add_argument("--rounds", type=int, default=15, help="how often the contenders take turns (default: 15)")
    parser.add_argument("--write", action="store_true", help="put the result into README.md")
    arguments = parser.parse_args()
    if unknown := set(arguments.subjects) - set(SUBJECTS | ON_REQUEST):
        parser.error(f"no such subject: {', '.join(sorted(unknown))}")
    result = f"{_machine()}\n\n{table(list(_measured(arguments.subjects or list(SUBJECTS), arguments.rounds)))}\n"
    print(result)
    if arguments.write:
        _write(result)


def _measured(subjects: list[str], rounds: int) -> Iterator[Row]:
    for name in subjects:
        try:
            for row in (SUBJECTS | ON_REQUEST)[name](rounds):
                if sys.stderr.isatty():
                    print(f"\r\033[K{row.what}", end="", file=sys.stderr, flush=True)
                yield row
        except Exception:
            # The others can still be measured.
            print(f"{name} could not be measured:\n{traceback.format_exc()}", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)


def _machine() -> str:
    packages = ", ".join(f"{name} {_version(name)}" for name in ("httpx2", "pydantic", "anthropic"))
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    return f"Python {platform.python_version()}, {packages}, {os.cpu_count()} CPUs{load}."


def _version(name: str) -> str:
    try:
        return version(name)
    except ModuleNotFoundError:
        return "(absent)"


def _write(result: str) -> None:
    before, _, rest = _README.read_text("utf-8").partition(_START)
    _README.write_text(f"{before}{_START}\n{result}\n{_END}{rest.partition(_END)[2]}", "utf-8")


if __name__ == "__main__":
    main()
