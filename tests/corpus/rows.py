"""One row of the table: what one document's SDK is like, as processes of their own found out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.corpus.documents import ROOT, Listed
from tests.corpus.type_checks import mypy, pyright

_SHOWN = 8
"""How many failures of a kind are listed."""
_COLUMNS = (38, 7, 6, 10, 6, 7, 8, 7, 6, 6, 12, 6, 7)
_TITLES = (
    "document",
    "CPU s",
    "MB",
    "operations",
    "notes",
    "lines",
    "numbered",
    "imports",
    "hints",
    "calls",
    "drawn=equal",
    "mypy",
    "pyright",
)


@dataclass
class Row:
    """What is known of one SDK."""

    document: Listed
    failures: list[str] = field(default_factory=list[str])
    seconds: float = 0.0
    """Of work, not of waiting."""
    megabytes: float = 0.0
    operations: int = 0
    notes: dict[str, int] = field(default_factory=dict[str, int])
    lines: int = 0
    longest: tuple[int, str] = (0, "")
    numbered: list[str] = field(default_factory=list[str])
    imports: int | None = None
    hints: int | None = None
    calls: int | None = None
    drawn: str | None = None
    """How many instances were drawn from its schemas, and how many of them came out again."""
    told: list[str] = field(default_factory=list[str])
    """What is no fault of the SDK: operations and schemas that no value can be made for."""
    mypy: int | None = None
    pyright: int | None = None


def measured(document: Listed, folder: Path, *, types: bool) -> Row:
    """Generate the SDK of a document below `folder` and examine it."""
    row = Row(document)
    out = folder / document.name.replace("/", "-").replace(".", "-")
    shutil.rmtree(out, ignore_errors=True)
    told = _run("tests.corpus.generating", str(document.path), str(out))
    if "refused" in told:
        row.failures += _some("refused", told["refused"])
        return row
    row.seconds, row.megabytes, row.operations = told["seconds"], told["megabytes"], told["operations"]
    row.notes, row.lines, row.longest, row.numbered = (told[key] for key in ("notes", "lines", "longest", "numbered"))
    if row.operations != document.operations:
        row.failures.append(f"operations: {row.operations} of {document.operations}")
    found = _run("tests.corpus.importing", told["package"], path=out)
    row.imports, row.hints = (len(found.get(key, ["all"])) for key in ("imports", "hints"))
    for key in ("refused", "imports", "hints"):
        row.failures += _some(key, found.get(key, []))
    called = _run("tests.corpus.round_trip", str(document.path), told["package"], path=out)
    wrong = [*called.get("refused", []), *called.get("calls", []), *called.get("missed", [])]
    row.calls = len(wrong)
    row.failures += _some("calls", wrong)
    row.told += called.get("unanswerable", [])
    drawn = _run("tests.corpus.drawn", str(document.path), told["package"], path=out)
    row.drawn = f"{drawn.get('drawn', 0)}={drawn.get('equal', 0)}"
    row.failures += _some("drawn", [*drawn.get("refused", []), *drawn.get("failures", [])])
    row.told += [f"{origin} has no instance" for origin in drawn.get("uninhabited", [])]
    if types:
        for name, check in (("mypy", mypy), ("pyright", pyright)):
            # The runtime is checked by itself, once.
            errors = [one for one in check(out, told["package"]) if "/_runtime/" not in one]
            setattr(row, name, len(errors))
            row.failures += _some(name, errors)
    return row


def _run(module: str, *arguments: str, path: Path | None = None) -> dict[str, Any]:
    """What a module prints as JSON; its traceback counts as a refusal."""
    places = [str(ROOT), str(ROOT / "generator"), *([str(path)] if path else [])]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(places)}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], capture_output=True, text=True, cwd=ROOT, env=variables
    )
    try:
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found
    except (IndexError, ValueError):
        return {"refused": [" | ".join(done.stderr.strip().splitlines()[-6:])]}


def _some(kind: str, texts: list[str]) -> Iterator[str]:
    yield from (f"{kind}: {text}" for text in texts[:_SHOWN])
    if len(texts) > _SHOWN:
        yield f"{kind}: and {len(texts) - _SHOWN} more"


def header() -> str:
    """The titles of the columns."""
    return _laid_out(_TITLES)


def line(row: Row) -> str:
    """The row as text."""
    return _laid_out(
        (
            row.document.name.removeprefix("tricky/")[-38:],
            f"{row.seconds:.1f}",
            f"{row.megabytes:.0f}",
            f"{row.operations}/{row.document.operations}",
            str(sum(row.notes.values())),
            str(row.lines),
            str(len(row.numbered)),
            *("-" if one is None else str(one) for one in _examined(row)),
        )
    )


def _examined(row: Row) -> tuple[int | str | None, ...]:
    return row.imports, row.hints, row.calls, row.drawn, row.mypy, row.pyright


def details(row: Row) -> Iterator[str]:
    """What is wrong, and what the SDK expresses only in part."""
    yield from row.failures
    yield from (f"told {text}" for text in row.told)
    yield from (f"note {rule}: {count}" for rule, count in sorted(row.notes.items()))
    yield from (f"numbered {name}" for name in row.numbered)
    yield f"longest file: {row.longest[1]}, {row.longest[0]} lines"


def _laid_out(cells: tuple[str, ...]) -> str:
    first, *rest = (cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in _cells(cells))
    return " ".join([first, *rest])


def _cells(cells: tuple[str, ...]) -> Iterator[tuple[int, tuple[str, int]]]:
    return enumerate(zip(cells, _COLUMNS, strict=True))
