"""Which statements of a printed module have a line that is too long: all that Black has to see of it.

Templates print the rest in Black's form (a test holds them to it), so that a run costs what its long statements cost,
and one that occurs in several places is formatted once.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 120
"""How long a line may be."""
BODY = "\n    pass"
"""What stands for the body of a definition whose header is formatted."""

Statement: TypeAlias = tuple[int, str]
"""How far a statement is indented, and its text without the indentation."""


@dataclass(frozen=True)
class Stretch:
    """The lines of a module that hold one statement, or the header of one that has a body."""

    first: int
    """Index of the first line."""
    end: int
    """Index of the line behind the last."""
    statement: Statement


def too_long(source: str) -> list[Stretch]:
    """The statements of a module that have a line which is too long, in their order. Raises SyntaxError."""
    lines = source.split("\n")
    long = [index for index, line in enumerate(lines) if _may_be_too_wide(line)]
    tree = ast.parse(source)
    if not long:
        return []
    found: dict[int, Stretch] = {}
    spans = _spans(tree.body, lines)
    first, end, indent, body = next(spans, (len(lines), len(lines), 0, ""))
    for index in long:
        while end <= index:
            first, end, indent, body = next(spans, (len(lines), len(lines), 0, ""))
        if first <= index and first not in found:
            text = "\n".join(line[indent:] for line in lines[first:end]) + body
            found[first] = Stretch(first, end, (indent, text))
    return list(found.values())


def replaced(source: str, stretches: list[Stretch], formatted: Mapping[Statement, str]) -> str:
    """The module with its long statements as they were formatted."""
    lines = source.split("\n")
    for one in reversed(stretches):
        indent = " " * one.statement[0]
        lines[one.first : one.end] = [indent + line for line in formatted[one.statement].split("\n")]
    return "\n".join(lines)


def parted(source: str) -> Iterator[str]:
    """The statements of a module; of one that has a body, only the header."""
    lines = source.split("\n")
    for node in ast.parse(source).body:
        first, end, _, _ = next(_spans([node], lines))
        yield "\n".join(lines[first:end])


def _may_be_too_wide(line: str) -> bool:
    """Characters of East Asia take two columns."""
    return len(line) > WIDTH or (len(line) > WIDTH // 2 and not line.isascii())


def _spans(body: list[ast.stmt], lines: list[str]) -> Iterator[tuple[int, int, int, str]]:
    """First line, end, indentation and stand-in body of what is formatted by itself; docstrings stay as they are."""
    for node in body:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        first, end, indent = node.lineno - 1, node.end_lineno or node.lineno, node.col_offset
        inner: list[ast.stmt] = getattr(node, "body", [])
        if not inner or lines[inner[0].lineno - 1][: inner[0].col_offset].strip():
            yield first, end, indent, ""  # a body on the line of its header belongs to it
            continue
        decorators: list[ast.expr] = getattr(inner[0], "decorator_list", [])
        start = min([inner[0].lineno, *(one.lineno for one in decorators)]) - 1
        yield first, start, indent, BODY
        yield from _spans(inner, lines)
        yield from _spans(getattr(node, "orelse", []), lines)
