"""Which files a command works on: as the command line says, else [tool.sdkgen] in the nearest pyproject.toml."""

from __future__ import annotations

import os
import re
import tomllib
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, cast

_KEYS = ("spec", "sdk", "overlays", "out", "own", "changelog")
_CHANGELOG = "CHANGELOG.md"
SETTINGS = "sdk.yaml"
"""What settings are usually called."""
_LISTS = ("overlays", "own")


class UsageError(Exception):
    """The command line or [tool.sdkgen] makes no sense."""


@dataclass(frozen=True)
class Project:
    """The files that a command works on, relative to the working directory where they are below it."""

    spec: Path
    sdk: Path | None
    overlays: tuple[Path, ...]
    """Corrections to the document, in the order in which they are made."""
    out: Path
    own: tuple[PurePosixPath, ...]
    """Folders, relative to `out`, whose files are not generated."""
    changelog: Path
    """Where a release writes down what it changes; may not exist."""

    @property
    def forgotten(self) -> Path | None:
        """Settings that lie beside the document and are not used, since nobody named them."""
        beside = self.spec.parent / SETTINGS
        return beside if self.sdk is None and beside.is_file() else None


def project(options: Namespace, wanted: str = "document") -> Project:
    """The project of a command line, of which `wanted` is what has to be there. Raises UsageError."""
    found = _Defaults.nearest(Path.cwd())
    spec: Path | None = options.spec or found.path("spec")
    if spec is None:
        raise UsageError(f"no {wanted}: name one, or set `spec` under [tool.sdkgen] in pyproject.toml")
    default = found.path("spec")
    # The settings and the folder of a project belong to its own document, not to any other.
    ours = default is not None and _same(spec, default)
    sdk: Path | None = getattr(options, "sdk", None) or (found.path("sdk") if ours else None)
    overlays: list[Path] = options.overlay or (found.paths("overlays") if ours else [])
    out: Path | None = getattr(options, "out", None) or (found.path("out") if ours else None)
    if out is None:
        out = Path("generated")
        theirs = found.path("out")
        if hasattr(options, "out") and not ours and theirs is not None and _same(out, theirs):
            raise UsageError(f"{_shown(theirs)} is another document's SDK: say with --out where this one goes")
    changelog: Path | None = getattr(options, "changelog", None) or (found.path("changelog") if ours else None)
    return Project(
        spec=_shown(spec),
        sdk=sdk and _shown(sdk),
        overlays=tuple(map(_shown, overlays)),
        out=_shown(out),
        own=found.own(),
        changelog=_shown(changelog or (found.folder if ours else Path()) / _CHANGELOG),
    )


@dataclass(frozen=True)
class _Defaults:
    folder: Path
    values: dict[str, Any]

    @classmethod
    def nearest(cls, start: Path) -> _Defaults:
        for folder in (start, *start.parents):
            file = folder / "pyproject.toml"
            if not file.is_file():
                continue
            try:
                tools: Any = tomllib.loads(file.read_text(encoding="utf-8")).get("tool")
            except ValueError as error:
                raise UsageError(f"{_shown(file)}: {error}") from None
            table: Any = cast("dict[str, Any]", tools).get("sdkgen") if isinstance(tools, dict) else None
            if table is not None and not isinstance(table, dict):
                raise UsageError(f"{_shown(file)}: `tool.sdkgen` must be a table")
            if table is not None:
                found = cls(folder, cast("dict[str, Any]", table))
                found.verify()
                return found
        return cls(start, {})

    def verify(self) -> None:
        for key, value in self.values.items():
            if key not in _KEYS:
                listed = f"{', '.join(_KEYS[:-1])} and {_KEYS[-1]}"
                raise self._wrong(key, f"[tool.sdkgen] has no key `{key}`: it has {listed}")
            if key in _LISTS and not (value.__class__ is list and all(map(_is_path, value))):
                raise self._wrong(key, f"`{key}` of [tool.sdkgen] must be a list of paths")
            if key not in _LISTS and not _is_path(value):
                raise self._wrong(key, f"`{key}` of [tool.sdkgen] must be a path")
        for text in self.values.get("own", ()):
            if not _is_inside(text):
                said = f"`{text}` is no folder inside the SDK: `own` of [tool.sdkgen] names folders relative to `out`"
                raise self._wrong("own", f"{said}, such as `my_package/lib`")

    def _wrong(self, key: str, message: str) -> UsageError:
        """What to raise about a key: with its line, as far as that can be seen."""
        file = self.folder / "pyproject.toml"
        before, table, lines = file.read_text(encoding="utf-8").partition("[tool.sdkgen]")
        found = re.search(rf"""^[ \t]*["']?{re.escape(key)}["']?[ \t]*=""", lines, re.MULTILINE)
        line = f":{(before + table + lines[: found.end()]).count(chr(10)) + 1}" if found else ""
        return UsageError(f"{_shown(file)}{line}: {message}")

    def path(self, key: str) -> Path | None:
        return self.folder / self.values[key] if key in self.values else None

    def paths(self, key: str) -> list[Path]:
        return [self.folder / text for text in self.values.get(key, ())]

    def own(self) -> tuple[PurePosixPath, ...]:
        return tuple(PurePosixPath(text) for text in self.values.get("own", ()))


def _is_path(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _is_inside(text: str) -> bool:
    parts = PurePosixPath(text).parts
    return bool(parts) and ".." not in parts and not PurePosixPath(text).is_absolute()


def _same(one: Path, two: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(two)


def _shown(path: Path) -> Path:
    """The path as messages should name it."""
    path = Path(os.path.abspath(path))
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
