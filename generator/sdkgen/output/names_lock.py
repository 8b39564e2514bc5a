"""The file of the lock of names: where it is, and how it is brought up to date."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from sdkgen.output import digests
from sdkgen.output.paths import OutputError

_NAME = "names.lock"
_SETTINGS = "sdk.yaml"


def beside(sdk: Path | None) -> Path | None:
    """The lock that belongs to settings: `names.lock`, or `NAME.names.lock` where they are called `NAME.yaml`.

    Without settings there is none: who has not said what anything is called has published nothing.
    """
    if sdk is None:
        return None
    return sdk.with_name(_NAME if sdk.name == _SETTINGS else f"{sdk.stem}.{_NAME}")


def digest(sdk: Path | None) -> str:
    """The digest of the lock that belongs to settings; empty where there is none."""
    path = beside(sdk)
    return digests.of_file(path) if path is not None else ""


@contextmanager
def updated(path: Path | None, text: str) -> Generator[bool]:
    """Let the file hold a text once what is done meanwhile is done; tells whether it has to change.

    Raises OutputError where it cannot be written: before, so that the rest is not done either.
    """
    if path is None or digests.of_file(path) == digests.of_text(text):
        yield False
        return
    path = path.resolve()
    staged = path.with_name(f".{path.name}.sdkgen-staging")
    try:
        try:
            staged.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise OutputError(f"cannot write {path}: {error.strerror or error}") from None
        yield True
        os.replace(staged, path)
    finally:
        with suppress(OSError):
            staged.unlink(missing_ok=True)
