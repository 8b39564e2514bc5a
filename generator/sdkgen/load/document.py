"""The document: an OpenAPI description as plain JSON values, each of which has an origin and, when asked, a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sdkgen.load import overlay, source
from sdkgen.load.closest import closest, did_you_mean
from sdkgen.load.origins import split
from sdkgen.load.references import DanglingReference, References
from sdkgen.load.shapes import is_list, is_mapping, mapping
from sdkgen.problems import Place, Problem, SpecError

_CONVERT = (
    "convert the document to OpenAPI 3 first: Swagger Editor does (Edit > Convert to OpenAPI 3), "
    "and so does the command-line tool swagger2openapi"
)
_VERSIONS = {(3, 0), (3, 1), (3, 2)}


class Document:
    """A main file and the files that its `$ref`s name, all below the main file's folder."""

    root: dict[str, Any]
    version: tuple[int, int]
    """The version of OpenAPI: (3, 0), (3, 1) or (3, 2)."""

    def __init__(self, path: Path, overlays: Sequence[Path] = ()) -> None:
        """Read the main file and change it as the overlays say. Raises SpecError."""
        self.path = path
        self._folder = path.parent
        main = source.read(path)
        self._sources: dict[str, source.Source] = {"": overlay.apply(main, overlays) if overlays else main}
        self._references = References(self._source, path.name)
        self._values: dict[str, Any] = {}
        self.repairs: list[Problem] = []
        """What is wrong and was read as what it most likely means."""
        self.root, self.version = self._head()

    @property
    def files(self) -> tuple[str, ...]:
        """The files that have been read, by their paths relative to the main one's folder; the main one first."""
        return tuple(name or self.path.name for name in self._sources)

    def get(self, origin: str) -> Any:
        """The value at an origin; raises KeyError where there is none."""
        if origin in self._values:
            return self._values[origin]
        file, keys = split(origin)
        try:
            value = self._source(file).value
            for key in keys:
                value = value[int(key)] if value.__class__ is list else value[key]
        except (ValueError, IndexError, TypeError, KeyError, DanglingReference):
            raise KeyError(origin) from None
        self._values[origin] = value
        return value

    def resolve(self, ref: str, at: str) -> str:
        """The origin that a `$ref` at the origin `at` stands for; it may hold a `$ref` itself. Raises SpecError."""
        try:
            return self._references.resolve(ref, at)
        except DanglingReference as error:
            here = at if at.endswith("/$ref") else f"{at}/$ref"
            raise SpecError([self.problem(here, error.rule, error.message, error.hint)]) from None

    def place(self, origin: str, *, key: bool = False) -> Place:
        """The place of a value, or of its key; of what is missing, the place of the nearest value around it."""
        file, keys = split(origin)
        return self._source(file).place(keys, key=key)

    def problem(self, origin: str, rule: str, message: str, hint: str = "", *, key: bool = False) -> Problem:
        """A problem with the value at an origin, or with its key."""
        return Problem(self.place(origin, key=key), rule, message, hint, origin)

    def repaired(self, problem: Problem, reading: str) -> None:
        """Note that a value was changed, because of a problem with it, and how it is read now."""
        self.repairs.append(replace(problem, message=f"{problem.message}: {reading}"))
        self._values.clear()

    def _source(self, file: str) -> source.Source:
        if file not in self._sources:
            path = self._folder / file
            try:
                # A file of the folder may be a link that leads elsewhere.
                inside, exists = path.resolve().is_relative_to(self._folder.resolve()), path.is_file()
            except (OSError, RuntimeError):  # a name too long, a link to itself
                inside, exists = True, False
            if not inside:
                raise DanglingReference("ref-outside", f"`{file}` leads out of the folder of the document")
            if not exists:
                message = f"there is no file `{file}` in the folder of the document"
                raise DanglingReference("ref-not-found", message, self._similar(path))
            self._sources[file] = source.read(path)
        return self._sources[file]

    def _similar(self, path: Path) -> str:
        schemas = mapping(mapping(self.root.get("components")).get("schemas"))
        if path.name in schemas:
            return f"did you mean `#/components/schemas/{path.name}`?"
        try:
            return did_you_mean(path.name, (other.name for other in path.parent.iterdir()))
        except OSError:
            return ""

    def _head(self) -> tuple[dict[str, Any], tuple[int, int]]:
        root = self._sources[""].value
        if not is_mapping(root):
            hint = "it must be a mapping with the keys `openapi`, `info` and `paths`"
            if not self._sources[""].text.strip():
                raise SpecError([Problem(Place(self.path), "empty", "the file is empty", hint)])
            kind = "empty" if root is None else "a list" if is_list(root) else "a single value"
            raise SpecError([self.problem("#", "not-openapi", f"the document is {kind}", hint)])
        if "openapi" not in root:
            if "swagger" in root:
                said = f"this is a Swagger {root['swagger']} document, and only OpenAPI 3 is read"
                raise SpecError([self.problem("#/swagger", "swagger-2", said, _CONVERT, key=True)])
            found = closest("openapi", root)
            hint = f"did you mean `openapi` instead of `{found}`?" if found else "add `openapi: 3.1.0` at the top"
            raise SpecError([self.problem("#", "openapi-version", "the document has no `openapi` version", hint)])
        said = root["openapi"]
        match = re.match(r"(\d+)\.(\d+)(\.|$)", str(said))
        version = (int(match[1]), int(match[2])) if match else (0, 0)
        if version not in _VERSIONS:
            message = f"`openapi: {said}` is not a version that is understood"
            raise SpecError([self.problem("#/openapi", "openapi-version", message, "understood are 3.0, 3.1 and 3.2")])
        return root, version
