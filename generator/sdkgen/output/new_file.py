"""A file that was not there before, written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from sdkgen.output.paths import OutputError


def write_new(path: Path, text: str) -> None:
    """Write a text to a new file. Raises OutputError where that cannot be."""
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise OutputError(f"{path} exists: move it away, or name another file with --out") from None
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}") from None
