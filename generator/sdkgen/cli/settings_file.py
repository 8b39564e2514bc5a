"""Writes a `sdk.yaml` that was not there before, together with the JSON Schema by which editors explain it."""

from __future__ import annotations

from pathlib import Path

from sdkgen.folders import CODE
from sdkgen.output.new_file import write_new

SCHEMA = "sdk.schema.json"
"""The schema's name, here and beside the settings."""


def write_settings(path: Path, text: str) -> None:
    """Write settings; a schema that is there already stays as it is. Raises OutputError."""
    write_new(path, f"# yaml-language-server: $schema={SCHEMA}\n#\n{text}")
    beside = path.with_name(SCHEMA)
    if not beside.exists():
        write_new(beside, schema())


def schema() -> str:
    """The JSON Schema of the settings."""
    return (CODE / "load" / SCHEMA).read_text(encoding="utf-8")
