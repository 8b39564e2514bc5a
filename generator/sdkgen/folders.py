"""Where the generator's own files are: beside the code in an installed package, at the top of a checkout."""

from __future__ import annotations

from pathlib import Path

CODE = Path(__file__).resolve().parent
"""The package `sdkgen` itself."""


def _templates() -> Path:
    installed = CODE / "templates"
    return installed if installed.is_dir() else CODE.parent.parent / "templates"


TEMPLATES = _templates()
"""The folder that holds `python/package` and `python/runtime`."""
