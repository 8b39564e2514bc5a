"""What an SDK is about to be made from."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from sdkgen.output import inputs


def test_the_formatter_has_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    assert inputs.taken([], None).formatter == f"black {version('black')}"
    monkeypatch.setattr(Path, "glob", lambda path, pattern: iter(()))
    assert inputs.taken([], None).formatter == f"black {version('black')}"
