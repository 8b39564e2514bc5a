"""Single files that get new contents together, and only if what goes with them succeeds."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sdkgen.output.paths import OutputError


@contextmanager
def replaced(contents: Mapping[Path, bytes]) -> Generator[None]:
    """Inside, the files hold these contents; they get their old ones back where the inside raises.

    Raises OutputError, with nothing changed, where a file cannot be written.
    """
    # A link stays one: what it leads to is replaced.
    files = {path.resolve(): content for path, content in contents.items()}
    before: dict[Path, bytes | None] = {}
    try:
        try:
            for path, content in files.items():
                _write(path, content)
            for path in files:
                before[path] = path.read_bytes() if path.exists() else None
                os.replace(_draft(path), path)
        except OSError as error:
            raise OutputError(f"cannot write {error.filename}: {error.strerror}") from None
        yield
    except BaseException:
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            else:
                _write(path, old)
                os.replace(_draft(path), path)
        raise
    finally:
        for path in files:
            _draft(path).unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    _draft(path).write_bytes(content)
    if path.exists():
        shutil.copymode(path, _draft(path))


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.sdkgen-draft")
