"""Package -> FileTree: templates are printed, Python is formatted, real files are copied."""

from __future__ import annotations

from pathlib import PurePosixPath

from sdkgen.package import Copy, File, FileTree, Package
from sdkgen.render.templates import rendered
from sdkgen.render.tidy import tidied

__all__ = ["files"]


def files(package: Package) -> FileTree:
    """The text of every file of a package, in the order of their paths."""
    texts: dict[PurePosixPath, str] = {}
    sources: dict[PurePosixPath, str] = {}
    for file in package.files:
        if file.path in texts or file.path in sources:
            raise ValueError(f"two files of the package have the path {file.path}")
        match file:
            case Copy():
                texts[file.path] = file.source.read_text(encoding="utf-8")
            case File():
                text = rendered(file.template, file.view)
                (sources if file.python else texts)[file.path] = text
    texts |= tidied(sources)
    return {path: texts[path] for path in sorted(texts)}
