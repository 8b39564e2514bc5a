"""What a document allows, its SDK takes: values drawn from schemas are read and come out again, or can be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.golden.case import Case, cases
from tests.golden.installed import importable, write
from tests.instances.sdk import account

from sdkgen.folders import TEMPLATES
from sdkgen.pipeline import Run

EACH = 9
"""How many values are drawn from each schema."""
SPEC = Path(__file__).parents[2] / "spec"


@pytest.mark.parametrize("case", [pytest.param(one, id=one.name) for one in cases() if not one.waiting])
def test_what_the_document_allows_is_taken(case: Case, tmp_path: Path) -> None:
    write({**case.produced(case.specs[0]), **case.own}, tmp_path)
    (tmp_path / case.package / "_runtime").symlink_to(TEMPLATES / "python" / "runtime")
    with importable(tmp_path, case.package):
        for spec in case.specs:
            assert account(case.run(spec), case.package, EACH).failures == []


def test_what_the_messages_api_allows_is_taken() -> None:
    found = account(Run(SPEC / "messages.yaml", SPEC / "sdk.yaml"), "anthropic_messages", EACH // 3)
    assert found.failures == found.uninhabited == []
    assert found.drawn == found.equal > 500
