"""What of an SDK goes into a vendored copy, and what it gets besides."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from sdkgen.folders import TEMPLATES
from sdkgen.output import manifest
from sdkgen.output.manifest import Inputs
from sdkgen.package import FileTree
from sdkgen.vendor import bases

_LICENSE = PurePosixPath("LICENSE")
_ADDED = {PurePosixPath("_verify.py"): "_verify.py", PurePosixPath(".gitattributes"): "gitattributes"}
"""What only a copy has, by its path there."""


def copied(tree: FileTree, package: str) -> FileTree:
    """The files of a copy, relative to its folder: those of `package`, the licence, and what only a copy has."""
    files = {path.relative_to(package): text for path, text in tree.items() if path.parts[0] == package}
    files |= {path: text for path, text in tree.items() if path == _LICENSE}
    source = TEMPLATES / "python" / "vendored"
    files |= {path: (source / name).read_text(encoding="utf-8") for path, name in _ADDED.items()}
    return {path: files[path] for path in sorted(files)}


def signed(files: FileTree, inputs: Inputs, only: Iterable[str]) -> FileTree:
    """The copy with its manifest, which also says what was chosen, and with what later edits are merged against."""
    complete = {**files, bases.PATH: bases.packed(files)}
    listed = manifest.signed(complete, inputs)
    value = json.loads(listed[manifest.PATH])
    value["vendored"] = {"only": sorted(only)}
    return {**listed, manifest.PATH: json.dumps(value, indent=2, ensure_ascii=False) + "\n"}


def chosen(text: str) -> tuple[str, ...] | None:
    """The resources that a copy was limited to, by the text of its manifest; `None` where it belongs to no copy."""
    try:
        only: list[Any] = json.loads(text)["vendored"]["only"]
        return tuple(map(str, only))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
