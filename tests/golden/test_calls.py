"""What golden packages send and give: the transcripts in `calls.txt` of those cases that have one."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from tests.golden.calls import given, transcribed
from tests.golden.case import Case, cases
from tests.golden.installed import importable, write

from sdkgen.folders import TEMPLATES

CASES = [
    pytest.param(case, id=case.name, marks=[pytest.mark.xfail(reason=case.waiting, strict=False)] * bool(case.waiting))
    for case in cases()
    if case.calls.exists()
]


@pytest.mark.parametrize("case", CASES)
def test_calls_are_as_expected(case: Case, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    expected = case.calls.read_text(encoding="utf-8")
    calls = given(expected)
    write({**case.produced(case.specs[0]), **case.own}, tmp_path)
    (tmp_path / case.package / "_runtime").symlink_to(TEMPLATES / "python" / "runtime")
    with importable(tmp_path, case.package):
        package = importlib.import_module(case.package)
        produced = transcribed(package, case.client, calls, is_async=False)
        assert transcribed(package, case.client, calls, is_async=True) == produced, "the colours differ"
    if request.config.getoption("--update-golden"):
        case.calls.write_text(produced, encoding="utf-8", newline="\n")
    else:
        assert produced == expected
