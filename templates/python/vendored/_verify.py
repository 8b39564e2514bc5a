"""Whether this copy of the package is as it was vendored: `python -m PACKAGE._verify`, which needs nothing but Python.

Prints each file that was edited, deleted or added since, and exits with 1 if there is one, with 2 if that cannot be
told. Line endings that a checkout converted are no edit.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

MANIFEST = ".sdkgen.json"

_LEFT_BY_TOOLS = {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".DS_Store"}


def changes(folder: Path) -> list[tuple[str, str]]:
    """What was done to each file that is not as it was vendored, and its path below `folder`; sorted by the paths.

    Raises:
        ValueError: The manifest is missing or damaged.
    """
    listed = _listed(folder)
    found = {path: _digest(folder / path) for path in _files(folder, "") if path != MANIFEST}
    said = {
        **{path: "deleted" for path in listed if path not in found},
        **{path: "added" for path in found if path not in listed},
        **{path: "edited" for path, digest in found.items() if listed.get(path, digest) != digest},
    }
    return [(said[path], path) for path in sorted(said)]


def main() -> int:
    """Prints the changes and gives the exit code."""
    folder = Path(__file__).resolve().parent
    name = (__package__ or folder.name) or "this package"
    try:
        found = changes(folder)
    except (OSError, ValueError) as error:
        print(f"{name}: cannot be verified: {error}", file=sys.stderr)
        return 2
    for change, path in found:
        print(f"{change}: {path}")
    if found:
        print(f"{name}: {len(found)} file{'s are' if len(found) > 1 else ' is'} not as vendored")
        return 1
    print(f"{name}: as vendored")
    return 0


def _listed(folder: Path) -> dict[str, str]:
    try:
        manifest: Any = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return {str(path): str(digest) for path, digest in manifest["files"].items()}
    except FileNotFoundError:
        raise ValueError(f"{MANIFEST} is missing") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise ValueError(f"{MANIFEST} is damaged") from None


def _files(folder: Path, prefix: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name in _LEFT_BY_TOOLS or entry.name.endswith(".pyc"):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path), f"{prefix}{entry.name}/")
        else:
            yield f"{prefix}{entry.name}"


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    except (FileNotFoundError, IsADirectoryError):  # a link that leads nowhere, or to a folder
        return ""


if __name__ == "__main__":
    sys.exit(main())
