"""What was published keeps its name, kind and module, whatever else comes into the document of any golden case."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.golden.case import Case, cases

from sdkgen import load
from sdkgen.load.origins import child
from sdkgen.pipeline import Run
from sdkgen.problems import SpecError
from sdkgen.python.checks import check
from sdkgen.python.lock import lock
from sdkgen.python.scope import Scope
from sdkgen.settings import Lock

CASES = [case for case in cases() if not case.waiting]

per_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


def names(run: Run, published: Lock) -> Lock:
    """What the SDK calls its types if these names were published. Raises SpecError."""
    settings = replace(run.settings, lock=published)
    check(Scope(run.api, settings))
    return lock(run.api, settings)


def edited(case: Case, folder: Path, published: Iterable[str], operation: bool) -> Run:
    """The case with schemas that come first and want every name that is there already, as it is and in other letters.

    With an operation as well, which uses all that there is.
    """
    shutil.copytree(case.folder, folder, ignore=shutil.ignore_patterns("expected"))
    spec = folder / case.specs[0].name
    document: dict[str, Any] = load.source.read(spec).value
    components: dict[str, Any] = document.setdefault("components", {})
    old: dict[str, Any] = components.get("schemas") or {}
    wanted = [
        form for name in published for form in (name, name.lower(), name.upper(), f"{name}Param", f"Unknown{name}")
    ]
    record = {"type": "object", "properties": {"aardvark": {"type": "string"}}}
    components["schemas"] = {**{name: record for name in ("Aardvark", *wanted) if name not in old}, **old}
    if operation:
        uses = {f"p{number}": {"$ref": child("#/components/schemas", name)} for number, name in enumerate(old)}
        content = {"application/json": {"schema": {"type": "object", "properties": uses}}}
        digging = {
            "operationId": "aardvark_dig",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "Dug.", "content": content}},
        }
        document["paths"] = {"/aardvark": {"post": digging}, **document.get("paths", {})}
    spec.write_text(json.dumps(document, default=str), encoding="utf-8")
    settings = folder / "sdk.yaml"
    return Run(spec, settings if settings.exists() else None)


@per_case
def test_a_schema_that_comes_in_renames_nothing(case: Case, tmp_path: Path) -> None:
    published = names(case.run(case.specs[0]), Lock())
    run = edited(case, tmp_path / "case", published.names, operation=False)
    now = names(run, published)
    assert {name: now.names[name] for name in published.names} == published.names
    assert names(run, now) == now


@per_case
def test_an_operation_that_comes_in_renames_nothing(case: Case, tmp_path: Path) -> None:
    """What it uses may move to another module: what was written alone is read now, and imports must go in no circle."""
    published = names(case.run(case.specs[0]), Lock())
    run = edited(case, tmp_path / "case", published.names, operation=True)
    if run.settings.resources:
        pytest.skip("the settings have an own tree of resources")
    try:
        now = names(run, published)
    except SpecError as error:
        assert {problem.rule for problem in error.problems} == {"name-clash"}
        pytest.skip("the settings themselves give two types one name")
    for name, one in published.names.items():
        assert now.names[name].origin == one.origin
        assert now.names[name].kind.removeprefix("params-") == one.kind.removeprefix("params-")
        assert not now.names[name].removed
    assert names(run, now) == now


def test_without_the_lock_names_would_change(tmp_path: Path) -> None:
    """What comes in is of the kind that renames."""
    case = next(case for case in CASES if case.name == "names-clash")
    published = names(case.run(case.specs[0]), Lock())
    without = names(edited(case, tmp_path / "case", published.names, operation=False), Lock())
    assert any(without.names.get(name) != one for name, one in published.names.items())
