"""What crosses from `python` to `render`: the files an SDK consists of; and what leaves `render`, the `FileTree`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeAlias

FileTree: TypeAlias = Mapping[PurePosixPath, str]
"""Path, relative to the output folder -> text. Lines end in `\\n`; on disk the text is UTF-8."""


@dataclass(frozen=True)
class File:
    """A file that a template prints."""

    path: PurePosixPath
    template: str
    """Relative to `templates/python/package`, such as `client.py.jinja`."""
    view: object
    """A dataclass; the template sees each of its attributes under the attribute's name."""
    python: bool
    """Whether the text is Python source, which is formatted."""


@dataclass(frozen=True)
class Copy:
    """A file that goes into the SDK as it is."""

    path: PurePosixPath
    source: Path


@dataclass(frozen=True)
class Package:
    """Everything that an SDK consists of."""

    files: tuple[File | Copy, ...]
