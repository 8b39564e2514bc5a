"""The differences between a folder and what would be generated into it, each with its cause."""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from sdkgen.output import digests, journal, manifest
from sdkgen.output.changes import Change, changes, summary
from sdkgen.output.diffs import line_of, unified
from sdkgen.output.manifest import Manifest
from sdkgen.output.paths import STAGING, present
from sdkgen.package import FileTree

_NOTHING = digests.of_bytes(b"")
_MARKERS = re.compile(r"^(<{7} .*|={7}|>{7} .*)\r?$", re.MULTILINE)
_ENCODINGS = (
    ("UTF-8 with a byte order mark", codecs.BOM_UTF8, "utf-8-sig"),
    ("UTF-16", codecs.BOM_UTF16_LE, "utf-16"),
    ("UTF-16", codecs.BOM_UTF16_BE, "utf-16"),
    ("UTF-8", b"", "utf-8"),
    ("Latin-1", b"", "latin-1"),
)


class Cause(Enum):
    """Why a file is not as it would be generated."""

    STALE = "is stale"
    NEW = "is not there yet"
    OBSOLETE = "is no longer generated"
    MISSING = "is missing"
    RENAMED = "was renamed"
    EDITED = "was edited after it was generated"
    REENCODED = "was re-encoded"
    UNMERGED = "holds conflict markers of a merge"
    UNEXPLAINED = "differs, and the manifest does not say why"
    FOREIGN = "was not generated"
    NAMES = "does not hold the names that the SDK has"
    INTERRUPTED = "was left by an interrupted run"


@dataclass(frozen=True)
class Difference:
    """A file that is not as it would be generated."""

    path: PurePosixPath
    cause: Cause
    detail: str = ""
    """What more is known: which inputs changed, where a file went, how it is encoded."""
    diff: str = ""
    """From the file on disk to the generated one, where both are there."""
    line: int = 0
    """Where the file on disk differs first, from 1; 0 for a file as a whole."""

    def __str__(self) -> str:
        return f"{self.cause.value}: {self.detail}" if self.detail else self.cause.value


def compare(folder: Path, tree: FileTree, own: Collection[PurePosixPath] = ()) -> list[Difference]:
    """What differs, in the order of the paths; files below `own` are not looked at, except where the tree has one.

    Raises OSError where a file cannot be read.
    """
    comparison = _Comparison(folder, tree)
    differences = [*comparison.generated(), *comparison.others(own)]
    if journal.interrupted(folder):
        differences.append(Difference(PurePosixPath(STAGING), Cause.INTERRUPTED))
    return sorted(differences, key=lambda difference: difference.path)


def since(folder: Path, tree: FileTree) -> list[Change]:
    """What changed of the inputs since the folder was written; empty where its manifest cannot say."""
    old, new = manifest.read(folder), _signature(tree)
    return changes(old.inputs, new.inputs) if old and new else []


def is_unmerged(text: str, proper: str = "") -> bool:
    """Whether a file holds conflict markers, which the proper text of it does not."""
    return bool(_MARKERS.search(text)) and not _MARKERS.search(proper)


class _Comparison:
    """One folder and one tree, and what is known about both."""

    def __init__(self, folder: Path, tree: FileTree) -> None:
        self.folder = folder
        self.tree = tree
        self.found = manifest.read(folder)
        self.listed = manifest.listed(folder)
        self.changes = since(folder, tree)
        self.disk = {path: digests.of_file(folder / path) for path in present(folder)}
        self.missing = {path for path in {*tree, *self.listed} if path not in self.disk}

    def generated(self) -> Iterator[Difference]:
        """What is wrong with the files that would be generated."""
        for path, text in self.tree.items():
            digest = self.disk.get(path, "")
            if digest != digests.of_text(text) or (self.folder / path).is_symlink():
                cause, detail = self._manifest() if path == manifest.PATH else self._cause(path, digest, text)
                diff = unified(self.folder, path, text) if digest else ""
                yield Difference(path, cause, detail, diff, line_of(diff))

    def others(self, own: Collection[PurePosixPath]) -> Iterator[Difference]:
        """The files that would not be generated."""
        for path in present(self.folder, own):
            if path in self.tree:
                continue
            if path in self.listed:
                yield Difference(path, Cause.OBSOLETE, summary(self.changes))
            else:
                twin = next(iter(self._twins(self.disk[path], self.missing)), None)
                detail = f"it is {twin} under another name" if twin else ""
                yield Difference(path, Cause.FOREIGN, detail)

    def _cause(self, path: PurePosixPath, digest: str, text: str) -> tuple[Cause, str]:
        listed = self.listed.get(path, frozenset[str]())
        if path not in self.disk:
            moved = [
                other for other, it in self.disk.items() if self._is_known(path, it) and not self._is_known(other, it)
            ]
            if moved:
                return Cause.RENAMED, f"to {moved[0]}"
            new = bool(self.found) and not listed
            return (Cause.NEW, summary(self.changes)) if new else (Cause.MISSING, "")
        if (self.folder / path).is_symlink():
            return Cause.EDITED, "it is a link"
        content = (self.folder / path).read_bytes()
        if is_unmerged(content.decode(errors="replace"), text):
            return Cause.UNMERGED, ""
        if encoding := _encoding(content, listed | {digests.of_text(text)}):
            return Cause.REENCODED, f"to {encoding}"
        if digest in listed:
            return (Cause.STALE, summary(self.changes)) if self.changes else (Cause.UNEXPLAINED, "")
        if not listed:
            return Cause.UNEXPLAINED, "it does not list this file" if self.found else "it is missing or damaged"
        twin = next(iter(self._twins(digest, {*self.tree})), None)
        return Cause.EDITED, f"it holds what belongs into {twin}" if twin else ""

    def _manifest(self) -> tuple[Cause, str]:
        file = self.folder / manifest.PATH
        if not file.is_file():
            return Cause.MISSING, ""
        content = file.read_bytes()
        if is_unmerged(content.decode(errors="replace")):
            return Cause.UNMERGED, ""
        if encoding := _encoding(content, {digests.of_text(self.tree[manifest.PATH])}):
            return Cause.REENCODED, f"to {encoding}"
        if self.found and digests.of_bytes(content) == digests.of_text(str(self.found)) and self.changes:
            return Cause.STALE, summary(self.changes)
        return Cause.EDITED, ""

    def _twins(self, digest: str, paths: Collection[PurePosixPath]) -> list[PurePosixPath]:
        return sorted(path for path in paths if self._is_known(path, digest))

    def _is_known(self, path: PurePosixPath, digest: str) -> bool:
        """Whether a file's digest is one that `path` has or had; what is empty says nothing."""
        if digest in ("", _NOTHING):
            return False
        return digest in self.listed.get(path, ()) or path in self.tree and digest == digests.of_text(self.tree[path])


def _signature(tree: FileTree) -> Manifest | None:
    return manifest.parsed(tree.get(manifest.PATH, ""))


def _encoding(content: bytes, known: Collection[str]) -> str:
    """In which encoding, or with which ends of lines, a file holds a text of one of these digests; empty for none."""
    for name, mark, encoding in _ENCODINGS:
        if not content.startswith(mark):
            continue
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        # Digests make no difference between LF and CR LF.
        for said, same in ((name, text), ("line ends of CR", text.replace("\r\n", "\n").replace("\r", "\n"))):
            if digests.of_text(same) in known and same.encode() != content:
                return said if digests.of_bytes(content) not in known else ""
    return ""
