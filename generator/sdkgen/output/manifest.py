"""The manifest: a small committed file that says what a generated folder was made from and which files it was given."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from sdkgen.output import digests
from sdkgen.package import FileTree

PATH = PurePosixPath(".sdkgen.json")
_NOTE = "Made by sdkgen: run it again instead of editing this file or any file listed here."


@dataclass(frozen=True)
class Inputs:
    """What the bytes of an SDK depend on, as digests and versions."""

    spec: Mapping[str, str]
    """The document's files, relative to the folder of the main one, which comes first."""
    settings: str
    """Empty where there is no settings file."""
    generator: str
    version: str
    formatter: str
    overlays: tuple[str, ...] = ()
    """In the order in which they are applied."""

    def changes(self, other: Inputs) -> list[str]:
        """What differs between two runs, in a reader's words."""
        pairs = {
            "the document": (self.spec, other.spec),
            "the overlays": (self.overlays, other.overlays),
            "the settings": (self.settings, other.settings),
            "the generator or its templates": (self.generator, other.generator),
            "the version of the generator": (self.version, other.version),
            "the version of the formatter": (self.formatter, other.formatter),
        }
        return [name for name, (one, two) in pairs.items() if one != two]


@dataclass(frozen=True)
class Manifest:
    """What one run was given and what it made."""

    inputs: Inputs
    files: Mapping[PurePosixPath, str]
    """Path -> digest, without the manifest itself."""

    def __str__(self) -> str:
        inputs = self.inputs
        value = {
            "note": _NOTE,
            "sdkgen": inputs.version,
            "formatter": inputs.formatter,
            "inputs": {
                "spec": dict(inputs.spec),
                **({"overlays": list(inputs.overlays)} if inputs.overlays else {}),
                "settings": inputs.settings,
                "generator": inputs.generator,
            },
            "files": {str(path): digest for path, digest in self.files.items()},
        }
        return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def signed(tree: FileTree, inputs: Inputs) -> FileTree:
    """The tree with its manifest."""
    if PATH in tree:
        raise ValueError(f"{PATH} is the name of the manifest")
    files = {path: digests.of_text(tree[path]) for path in sorted(tree)}
    return {PATH: str(Manifest(inputs, files)), **tree}


def read(folder: Path) -> Manifest | None:
    """The manifest of a generated folder, or nothing where it is missing or damaged."""
    try:
        return parsed((folder / PATH).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def parsed(text: str) -> Manifest | None:
    """The manifest that a text holds, or nothing where it holds none."""
    try:
        value = json.loads(text)
        inputs = value["inputs"]
        return Manifest(
            Inputs(
                {_text(name): _text(digest) for name, digest in inputs["spec"].items()},
                _text(inputs["settings"]),
                _text(inputs["generator"]),
                _text(value["sdkgen"]),
                _text(value["formatter"]),
                tuple(map(_text, inputs.get("overlays", ()))),
            ),
            {PurePosixPath(_text(path)): _text(digest) for path, digest in value["files"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a manifest holds nothing but texts")
    return value
