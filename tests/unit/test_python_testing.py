"""The routes of the stand-in for tests, where they are too many for one module."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from tests.golden.installed import importable, write

from sdkgen.pipeline import generate
from sdkgen.python import testing

ROOT = Path(__file__).parents[2]


def test_divided_routes_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many files as resources, and the same routes in the same order."""
    found: list[object] = []
    for most in (testing._MOST, 0):
        monkeypatch.setattr(testing, "_MOST", most)
        tree = generate(ROOT / "spec" / "messages.yaml", ROOT / "spec" / "sdk.yaml")
        folder = tmp_path / str(most)
        write(tree, folder)
        with importable(folder, "anthropic_messages"):
            found.append([repr(one) for one in importlib.import_module("anthropic_messages.testing")._ROUTES])
        assert len([path for path in tree if path.parent.name == "_routes"]) == (0 if most else 4)
    assert found[0] == found[1] != []
