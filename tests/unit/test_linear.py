"""A document that is twice as large takes twice the work: lines of Python that run, which no load disturbs."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest
from tests.dimensions import DIMENSIONS, Dimension
from tests.large import document

from sdkgen.pipeline import Run

_CODE = str(Path(sys.modules["sdkgen"].__file__ or "").parent)
_FEW = 0.02
"""The share of the work that may begin at some size, such as shortening what is too long to be shown."""


SCHEMAS = Dimension("families of schemas", 40, lambda size: {"spec.json": document(size)})
GROWING = {
    "schemas of one word",
    "security schemes",
    "webhooks",
    "variants with a tag",
    "variants in place",
    "choices of choices",
    "records of a chain",
    "aliases and records of a circle",
    "keys of one name",
}
"""What has grown faster once, or might."""


def work(dimension: Dimension, size: int, folder: Path) -> Counter[CodeType]:
    """How many lines of the generator's functions run for a document of a size."""
    spec = dimension.write(size, folder / str(size))
    found: Counter[CodeType] = Counter()

    def line(frame: FrameType, event: str, argument: Any) -> Any:
        found[frame.f_code] += 1
        return line

    def call(frame: FrameType, event: str, argument: Any) -> Any:
        return line if frame.f_code.co_filename.startswith(_CODE) else None

    run = Run(spec, None)
    before = sys.gettrace()
    sys.settrace(call)
    try:
        assert run.tree
    finally:
        sys.settrace(before)
    return found


@pytest.mark.parametrize(
    "dimension", [SCHEMAS, *(one for one in DIMENSIONS if one.what in GROWING)], ids=lambda one: one.what
)
def test_twice_as_much_is_twice_the_work(dimension: Dimension, tmp_path: Path) -> None:
    size = min(dimension.size, 40)  # twice as many still are in one module
    work(dimension, 20, tmp_path)  # what is done once
    one, two = work(dimension, size, tmp_path), work(dimension, 2 * size, tmp_path)
    assert two.total() / one.total() < 2.1
    few = two.total() * _FEW
    steeper = {code.co_qualname: (one[code], count) for code, count in two.items() if count > max(2.5 * one[code], few)}
    assert not steeper


@pytest.mark.parametrize(
    "dimension",
    [one for one in DIMENSIONS if one.what in ("choices at once", "aliases of a circle")],
    ids=lambda one: one.what,
)
def test_what_refers_to_each_other_may_be_as_long_as_it_likes(dimension: Dimension, tmp_path: Path) -> None:
    assert Run(dimension.write(dimension.size, tmp_path), None).tree
