"""Merges of single texts by git, so that conflicts look as its users know them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from sdkgen.output.paths import OutputError

_LABELS = ("local", "vendored before", "new")


def merge_text(local: str, base: str, new: str) -> tuple[str, bool]:
    """The merged text, and whether it has conflicts. Raises OutputError where git is missing or fails."""
    git = shutil.which("git")
    if git is None:
        raise OutputError("files were edited on both sides, and merging them needs git, which is not installed")
    with TemporaryDirectory(prefix="sdkgen-") as folder:
        paths: list[str] = []
        for name, text in zip(("local", "base", "new"), (local, base, new), strict=True):
            path = Path(folder) / name
            path.write_bytes(text.encode())
            paths.append(str(path))
        labels = [word for label in _LABELS for word in ("-L", label)]
        done = subprocess.run([git, "merge-file", "-p", "--diff3", *labels, *paths], capture_output=True)
    # The exit code counts the conflicts; codes from 128 on are failures.
    if not 0 <= done.returncode < 128:
        raise OutputError(f"git merge-file failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout.decode(), done.returncode > 0
