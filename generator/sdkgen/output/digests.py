"""Digests of what goes into an SDK and of what comes out, the same whatever line endings a checkout uses."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from sdkgen.folders import CODE, TEMPLATES

_ELSEWHERE = ("__pycache__", "templates")


def of_bytes(content: bytes) -> str:
    """The digest of a file's content, in which a line that ends in CRLF counts as one that ends in LF."""
    return sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def of_text(text: str) -> str:
    """The digest of a text, equal to that of a file which holds it."""
    return of_bytes(text.encode())


def of_file(path: Path) -> str:
    """The digest of a file, or nothing where there is no such file."""
    try:
        return of_bytes(path.read_bytes())
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return ""


def of_generator() -> tuple[str, str]:
    """The digests of the generator's code and of its templates: the same in a checkout and in an installed package."""
    return _of_folder(CODE, "sdkgen"), _of_folder(TEMPLATES / "python", "templates")


def _of_folder(folder: Path, name: str) -> str:
    total = sha256()
    for inner, path in _files(folder, name):
        total.update(f"{inner} {of_file(path)}\n".encode())
    return total.hexdigest()


def _files(folder: Path, name: str) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.startswith(".") or path.name in _ELSEWHERE:
            continue
        if path.is_dir():
            yield from _files(path, f"{name}/{path.name}")
        elif path.suffix != ".pyc":
            yield f"{name}/{path.name}", path
