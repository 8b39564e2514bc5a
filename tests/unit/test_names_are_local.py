"""A name depends on what is around it, and not on what else the document has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.golden.case import Case, cases

from sdkgen.api import Api
from sdkgen.pipeline import Run
from sdkgen.python.names import class_names

COMPONENT = "#/components/schemas/"


def unreferred(document: dict[str, Any]) -> Iterator[str]:
    """The component schemas that nothing refers to."""
    text = json.dumps(document)
    for name in document.get("components", {}).get("schemas", {}):
        place = name.replace("~", "~0").replace("/", "~1")
        if f'{COMPONENT}{place}"' not in text and f"{COMPONENT}{place}/" not in text:
            yield name


def names(api: Api) -> dict[str, str]:
    """The place of each type -> what it is called; the place of each operation -> its method."""
    methods = {one.origin: ".".join((*top.path, one.name)) for top in api.walk() for one in top.operations}
    return methods | {f"{id} {direction.name}": name for (id, direction), name in class_names(api.definitions).items()}


def plain(case: Case) -> bool:
    """Whether a case is one JSON-like file without settings that name its parts."""
    return not (case.folder / "sdk.yaml").exists() and len(case.specs) == 1 and not case.waiting


@pytest.mark.parametrize("case", [one for one in cases() if plain(one)], ids=lambda one: one.name)
def test_a_document_without_an_unrelated_schema_has_the_same_names(case: Case, tmp_path: Path) -> None:
    run = case.run(case.specs[0])
    before = names(run.api)
    numbered = {name for name in before.values() if name[-1].isdigit()}
    if len(run.document.files) > 1:
        pytest.skip("a document of several files")
    for name in [*unreferred(run.document.root)][:3]:
        less = json.loads(json.dumps(run.document.root))
        del less["components"]["schemas"][name]
        spec = tmp_path / "less.json"
        spec.write_text(json.dumps(less))
        after = names(Run(spec, None).api)
        assert {key: one for key, one in after.items() if before[key] != one and before[key] not in numbered} == {}
