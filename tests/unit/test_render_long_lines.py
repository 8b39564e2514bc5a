"""Long statements: what is given to Black, and what is left as it was printed."""

from __future__ import annotations

from pathlib import PurePosixPath

import black
import pytest

from sdkgen.render.long_lines import too_long
from sdkgen.render.tidy import tidied

LONG = ", ".join(f"argument_{number}" for number in range(12))
TEXT = f'"""{" ".join(["A line of prose that nobody may break."] * 4)}"""'
SOURCE = f'''{TEXT}

import os
from somewhere import {LONG}


class Shape(Thing):
    {TEXT}

    @decorated
    def method(self, {LONG}) -> None:
        {TEXT}
        if os:
            return call({LONG})
        return other(1)

    async def shut(self, {LONG}) -> None: ...

    @property
    def short(self) -> int:
        return await_this({LONG})


if os:
    from elsewhere import {LONG}
else:
    named = ({LONG})

words: list[str] = [{LONG}]
"""Text behind it."""
wide = call("{"漢" * 40}", "{"字" * 30}")
'''


def formatted(source: str) -> str:
    return tidied({PurePosixPath("a.py"): source})[PurePosixPath("a.py")]


def test_it_comes_to_what_black_makes_of_the_whole() -> None:
    mode = black.Mode(line_length=120, target_versions={black.TargetVersion.PY311})
    assert formatted(SOURCE) == black.format_str(SOURCE, mode=mode)


@pytest.mark.parametrize(
    "source",
    ["", "x=1\n", TEXT + "\n", f"class A:\n    {TEXT}\n\n    x: int\n    {TEXT}\n", f"# {LONG}\n", "x = 1\n" * 500],
)
def test_what_is_not_too_long_is_left_alone(source: str) -> None:
    assert too_long(source) == []
    assert formatted(source) == source


def test_a_statement_is_formatted_once_for_each_indentation() -> None:
    source = f"f({LONG})\n" * 2 + f"if x:\n    f({LONG})\n"
    assert len({one.statement for one in too_long(source)}) == 2
    assert formatted(source).count("argument_11,\n") == 3
