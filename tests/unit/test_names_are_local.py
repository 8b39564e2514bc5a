"""A name depends on the thing itself and on what it is in, and not on what else the document has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.corpus.local_names import broken, removable, renamed
from tests.golden.case import Case, cases

from sdkgen.pipeline import Run

RECORD = {"type": "object", "properties": {"x": {"type": "string"}}}
LONG = ("end", "someWordsInTheMiddle", "manyWordsAtTheBeginning")
GIVES = {"200": {"description": "", "content": {"application/json": {"schema": RECORD}}}}


def plain(case: Case) -> bool:
    """Whether a case is one file without settings that name its parts."""
    return not (case.folder / "sdk.yaml").exists() and len(case.specs) == 1 and not case.waiting


@pytest.mark.parametrize("case", [one for one in cases() if plain(one)], ids=lambda one: one.name)
def test_a_document_without_something_unrelated_has_the_same_names(case: Case, tmp_path: Path) -> None:
    run = case.run(case.specs[0])
    origins = removable(run.document)
    if len(run.document.files) > 1:
        pytest.skip("a document of several files")
    found = [*renamed(run, origins, tmp_path)]
    assert [str(one) for one in found if one.why == "unexplained"] == []
    assert [*broken(run, origins, tmp_path)] == []


def operation(body: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": body}}}, "responses": GIVES}


def document() -> dict[str, Any]:
    """What would have other names if they were made of what else there is."""
    deep: dict[str, Any] = RECORD
    for key in LONG:
        deep = {"type": "object", "properties": {key: deep}}
    paths = {
        "/users/{user_id}/keys": operation(RECORD),
        "/teams/{team_id}/keys": operation(RECORD),
        "/teams/{team_id}/keys/{key_id}/scopes": operation(deep),
        "/other/{other_id}/scopes": operation({"type": "array", "items": deep}),
    }
    keys = ("com.example.v2.Pet", "com.example.v1.Pet", "com.example.v1.Dog", "Cat")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Example", "version": "1"},
        "paths": {path: {"post": one, "get": {"responses": GIVES}} for path, one in paths.items()},
        "components": {"schemas": dict.fromkeys(keys, RECORD)},
    }


def test_nothing_is_called_otherwise_because_of_what_comes_after_it(tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document()))
    run = Run(spec, None)
    found = [*renamed(run, removable(run.document), tmp_path)]
    # The first of the two schemas that end in `Pet` has that name, and then the second one.
    assert {(one.name, one.otherwise) for one in found if one.thing.kind.startswith("type")} == {
        ("ComExampleV1Pet", "Pet")
    }
    assert {one.why for one in found} == {"contested"}
