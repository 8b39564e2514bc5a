"""Every kind of change is found, there and back, and nothing else with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.compare.edits import EDITS, SETTINGS, SPEC, Edit

from sdkgen.compare import RULES, Change, compare
from sdkgen.pipeline import Run
from sdkgen.python.scope import Scope


def scope(folder: Path, spec: str, settings: str) -> Scope:
    """The SDK of a document with settings, whose files go into the folder."""
    (folder / "spec.yaml").write_text(spec, encoding="utf-8")
    (folder / "sdk.yaml").write_text(settings, encoding="utf-8")
    run = Run(folder / "spec.yaml", folder / "sdk.yaml")
    return Scope(run.api, run.settings)


def shown(changes: list[Change]) -> str:
    return "\n".join(f"{change.id} {change.subject}: {change.message}" for change in changes)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: "-".join(sorted(edit.there)))
def test_an_edit_is_told_as_what_it_is(edit: Edit, tmp_path: Path) -> None:
    old, new = scope(tmp_path, SPEC, SETTINGS), scope(tmp_path, *edit.made())
    there, back = compare(old, new), compare(new, old)
    assert {change.id for change in there} == edit.there, shown(there)
    assert {change.id for change in back} == edit.back, shown(back)
    # What can be shown has a place.
    assert all(change.old or change.new for change in (*there, *back))


def test_every_rule_is_tried() -> None:
    assert {rule for edit in EDITS for rule in edit.there | edit.back} == {*RULES}
