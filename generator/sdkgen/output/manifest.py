"""The manifest: a small committed file that says what a generated folder was made from and which files it was given.

One fact a line, sorted, so that a change of the document changes few lines and two branches seldom the same ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from sdkgen.output import digests
from sdkgen.package import FileTree

PATH = PurePosixPath(".sdkgen.json")
_NOTE = "Made by sdkgen: run it again instead of editing this file or any file listed here."
_LISTED = re.compile(r'^\s*("(?:[^"\\]|\\.)+"): "([0-9a-f]{64})",?\s*$', re.MULTILINE)


@dataclass(frozen=True)
class Inputs:
    """What the bytes of an SDK depend on, as digests and versions."""

    spec: Mapping[str, str]
    """The document's files, relative to the folder of the main one, which comes first."""
    settings: str
    """Empty where there is no settings file."""
    generator: str
    templates: str
    version: str
    formatter: str
    parts: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of the document, by origin: what tells which part of it changed. It says nothing that `spec` does not cover."""
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of the settings, by pointer; the same."""
    overlays: tuple[str, ...] = ()
    """In the order in which they are applied."""
    names: str = ""
    """Of the lock of names, as it was after the run; empty where there is none."""

    def same(self, other: Inputs) -> bool:
        """Whether two runs had the same inputs; parts and keys follow from the rest."""
        return self._whole() == other._whole()

    def _whole(self) -> tuple[object, ...]:
        return self.spec, self.overlays, self.settings, self.names, *self._tools()

    def _tools(self) -> tuple[object, ...]:
        return self.generator, self.templates, self.version, self.formatter


@dataclass(frozen=True)
class Manifest:
    """What one run was given and what it made."""

    inputs: Inputs
    files: Mapping[PurePosixPath, str]
    """Path -> digest, without the manifest itself."""
    own: tuple[PurePosixPath, ...] = ()
    """Files of the user that the generated ones import."""
    is_copy: bool = False
    """Whether it is that of a vendored copy."""

    def __str__(self) -> str:
        inputs = self.inputs
        made_of: dict[str, object] = {
            "spec": dict(inputs.spec),
            **({"overlays": list(inputs.overlays)} if inputs.overlays else {}),
            "settings": inputs.settings,
            **({"names": inputs.names} if inputs.names else {}),
            "generator": inputs.generator,
            "templates": inputs.templates,
        }
        value = {
            "note": _NOTE,
            "sdkgen": inputs.version,
            "formatter": inputs.formatter,
            "inputs": made_of,
            "parts": dict(inputs.parts),
            "keys": dict(inputs.keys),
            "own": [str(path) for path in self.own],
            "files": {str(path): digest for path, digest in self.files.items()},
        }
        return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def signed(tree: FileTree, inputs: Inputs, own: tuple[PurePosixPath, ...] = ()) -> FileTree:
    """The tree with its manifest."""
    if PATH in tree:
        raise ValueError(f"{PATH} is the name of the manifest")
    files = {path: digests.of_text(tree[path]) for path in sorted(tree)}
    return {PATH: str(Manifest(inputs, files, own)), **tree}


def read(folder: Path) -> Manifest | None:
    """The manifest of a generated folder, or nothing where it is missing or damaged."""
    return parsed(_text_of(folder))


def listed(folder: Path) -> Mapping[PurePosixPath, frozenset[str]]:
    """The files that the manifest of a folder lists, with the digests that it gives for each.

    Of a damaged manifest, what can still be read counts: where a merge stopped in it, the files of both sides.
    """
    text = _text_of(folder)
    if found := parsed(text):
        return {path: frozenset({digest}) for path, digest in found.files.items()}
    files: dict[PurePosixPath, frozenset[str]] = {}
    parts = [part.partition("}")[0] for part in text.split('"files": {')[1:]]
    for name, digest in _LISTED.findall("\n".join(parts)):
        try:
            path = PurePosixPath(json.loads(name))
        except ValueError:
            continue
        files[path] = files.get(path, frozenset()) | {digest}
    return files


def parsed(text: str) -> Manifest | None:
    """The manifest that a text holds, or nothing where it holds none."""
    try:
        value = json.loads(text)
        inputs = value["inputs"]
        return Manifest(
            Inputs(
                spec=_texts(inputs["spec"]),
                settings=_text(inputs["settings"]),
                generator=_text(inputs["generator"]),
                templates=_text(inputs.get("templates", "")),
                version=_text(value["sdkgen"]),
                formatter=_text(value["formatter"]),
                parts=_texts(value.get("parts", {})),
                keys=_texts(value.get("keys", {})),
                overlays=tuple(map(_text, inputs.get("overlays", ()))),
                names=_text(inputs.get("names", "")),
            ),
            {PurePosixPath(path): digest for path, digest in _texts(value["files"]).items()},
            tuple(PurePosixPath(_text(path)) for path in value.get("own", ())),
            "vendored" in value,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _text_of(folder: Path) -> str:
    try:
        return (folder / PATH).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _texts(value: Any) -> dict[str, str]:
    return {_text(key): _text(inner) for key, inner in value.items()}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a manifest holds nothing but texts")
    return value
