"""The documents of an SDK: nothing in an API's own words breaks out of them, and what is long is cut."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from anthropic_messages._runtime import error_format
from sdkgen.python.docs_text import code, plain, remark, shortened
from sdkgen.python.errors import STATUSES

EXPECTED = sorted(Path(__file__).parents[1].glob("golden/cases/*/expected"))


@pytest.mark.parametrize(
    ("source", "limit", "expected"),
    [
        ("int | str", 20, "int | str"),
        ('Literal["a", "b", "c"]', 16, 'Literal["a", "b", ...]'),
        ('list[Literal["a, b", "c"]] | None', 22, 'list[Literal["a, b", ...]]'),
        ('Literal["]", "a", "b"]', 14, 'Literal["]", ...]'),
        ("First | Second | Third", 12, "First | ..."),
        ("x" * 30, 10, "x" * 10 + "..."),
    ],
)
def test_long_source_ends_between_two_members(source: str, limit: int, expected: str) -> None:
    assert shortened(source, limit) == expected


def test_modules_are_left_out_but_not_inside_strings() -> None:
    assert plain("types.A | Literal[\"types.B\", 'pagination.C'] | builtins.list[x.types.D]") == (
        "A | Literal[\"types.B\", 'pagination.C'] | list[x.types.D]"
    )


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("One. Two.", "One"),
        ("One\nline.\n\nAnother.", "One line"),
        ("```\ncode\n```", "``` code ```"),
        ("", ""),
        ("word " * 30, "word word word word ..."),
    ],
)
def test_a_remark_is_a_sentence_on_one_line(prose: str, expected: str) -> None:
    assert remark(prose, 24) == expected


def test_a_backtick_does_not_end_a_code_span() -> None:
    assert code("list[str]") == "`list[str]`"
    assert code('Literal["a``b"]') == '``` Literal["a``b"] ```'


def test_the_statuses_are_those_of_the_runtime() -> None:
    for status in range(400, 500):
        error = error_format.ErrorFormat().class_of(status).__name__
        assert error == STATUSES.get(status, "APIStatusError")
    for status in range(500, 600):
        assert error_format.ErrorFormat().class_of(status).__name__ == STATUSES.get(status, "InternalServerError")


@pytest.mark.parametrize("folder", EXPECTED, ids=lambda folder: folder.parent.name)
def test_blocks_are_python_and_links_lead_to_files(folder: Path) -> None:
    reference = (folder / "docs/quick-reference.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", reference, re.M | re.S)
    assert len(re.findall("^```", reference, re.M)) == 2 * len(blocks)
    for block in blocks:
        signature = re.search(r"^\) -> ", block, re.M)
        compile(f"{block.strip()}: ..." if signature else block, "reference", "exec", dont_inherit=True)
    listing = (folder / "api.md").read_text(encoding="utf-8")
    assert all((folder / link).is_file() for link in set(re.findall(r"\]\(([^)]+)\)", listing)))
