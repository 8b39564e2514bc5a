"""A document of twice as many schemas takes twice the work: lines of Python that run, which no load disturbs."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from tests.large import document

from sdkgen.pipeline import Run

_CODE = str(Path(sys.modules["sdkgen"].__file__ or "").parent)
_FEW = 2_000


def work(schemas: int, folder: Path) -> Counter[CodeType]:
    """How many lines of the generator's functions run for a document of so many schemas."""
    spec = folder / f"{schemas}.json"
    spec.write_text(json.dumps(document(schemas)), encoding="utf-8")
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


def test_twice_the_schemas_are_twice_the_work(tmp_path: Path) -> None:
    work(20, tmp_path)  # what is done once
    one, two = work(100, tmp_path), work(200, tmp_path)
    assert two.total() / one.total() < 2.1
    steeper = {
        code.co_qualname: (one[code], count) for code, count in two.items() if count > max(2.5 * one[code], _FEW)
    }
    assert not steeper
