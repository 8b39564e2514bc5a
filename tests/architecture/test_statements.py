"""`tests/sdk/STATEMENTS.md`: the tests that it names are there, and run in the colours that it says."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

TESTS = Path(__file__).parents[1]
TABLE = (TESTS / "sdk/STATEMENTS.md").read_text(encoding="utf-8")


class Row(NamedTuple):
    statement: str
    colours: str
    tests: tuple[str, ...]


ROWS = [
    Row(cells[0], cells[1], tuple(re.findall(r"`([^`]+)`", cells[2])))
    for line in TABLE.splitlines()
    if line.startswith("|") and (cells := [cell.strip() for cell in line.strip("|").split(" | ")])[0] != "statement"
    if len(cells) == 3
]


@cache
def functions(module: str) -> dict[str, set[str]]:
    """The tests of a module, by `name` or `Class::name`, with their arguments."""
    tree = ast.parse((TESTS / module).read_text(encoding="utf-8"))
    owners: list[tuple[str, list[ast.stmt]]] = [("", tree.body)]
    owners += [(f"{node.name}::", node.body) for node in tree.body if isinstance(node, ast.ClassDef)]
    return {
        prefix + node.name: {argument.arg for argument in node.args.args}
        for prefix, body in owners
        for node in body
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_")
    }


def runs_in_both(test: str) -> bool:
    """Whether it is a test with an argument `colour`, or the calls of a golden case, which are run in both."""
    module, _, name = test.partition("::")
    return not name or bool({"colour"} & functions(module)[name])


def test_the_table_was_read() -> None:
    assert len(ROWS) > 150 and len(ROWS) == TABLE.count("\n|") - 2 * TABLE.count("\n|---")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.statement)
def test_a_statement_has_its_tests(row: Row) -> None:
    assert row.tests
    for test in row.tests:
        module, _, name = test.partition("::")
        assert name in functions(module) if name else (TESTS / module / "calls.txt").is_file(), test
    assert row.colours in ("both", "-")
    assert row.colours == "-" or any(map(runs_in_both, row.tests)), "no test of it runs in both colours"
