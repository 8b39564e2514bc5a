"""TypedDicts of arguments: what they hold can be passed with `**`, and a change of them is one that users feel."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from typing import Any

from tests.golden.installed import importable, write

from sdkgen.compare import compare
from sdkgen.pipeline import Run
from sdkgen.python.scope import Scope

CASE = Path(__file__).parents[1] / "golden/cases/arguments-named"
OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout"}


def test_their_keys_are_the_arguments(tmp_path: Path) -> None:
    write(Run(CASE / "spec.yaml", CASE / "sdk.yaml").tree, tmp_path)
    with importable(tmp_path, "flights"):
        package: Any = importlib.import_module("flights")
        for method, name in (("list", "FlightListParams"), ("create", "FlightArguments")):
            called = inspect.signature(getattr(package.resources.Flights, method)).parameters.values()
            named = [one for one in called if one.name not in {"self", "airline", *OPTIONS}]
            record = getattr(package.types, name)
            assert [*record.__annotations__] == [one.name for one in named]
            assert record.__required_keys__ == {one.name for one in named if one.default is inspect.Parameter.empty}


def test_a_change_of_them_is_felt(tmp_path: Path) -> None:
    def scope(spec: str, sdk: str) -> Scope:
        (tmp_path / "spec.yaml").write_text(spec)
        (tmp_path / "sdk.yaml").write_text(sdk)
        run = Run(tmp_path / "spec.yaml", tmp_path / "sdk.yaml")
        return Scope(run.api, run.settings)

    spec, sdk = (CASE / "spec.yaml").read_text(), (CASE / "sdk.yaml").read_text()
    old = scope(spec, sdk)
    fewer = scope(spec.replace("        - {name: state, in: query", "        - {name: phase, in: query"), sdk)
    assert {("key-renamed", "types.FlightListParams.state"), ("argument-renamed", "client.flights.list(state=)")} <= {
        (one.id, one.subject) for one in compare(old, fewer)
    }
    without = scope(spec, sdk.replace(", arguments: FlightArguments", ""))
    assert [(one.id, one.subject) for one in compare(old, without)] == [("type-removed", "types.FlightArguments")]
    assert [(one.id, one.subject) for one in compare(without, old)] == [("type-added", "types.FlightArguments")]
