"""The configuration of another generator: its values, their places, and what of it cannot be carried over."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeAlias

from sdkgen.load import source
from sdkgen.load.origins import child
from sdkgen.load.shapes import is_mapping
from sdkgen.problems import Place, Problem, SpecError
from sdkgen.report import Finding, Severity

Keys: TypeAlias = tuple[str, ...]

WARNING, NOTE = Severity.WARNING, Severity.NOTE


class Configuration:
    """One file, and what has been found out about it so far."""

    def __init__(self, path: Path) -> None:
        """Read the file. Raises SpecError."""
        self._source = source.read(path)
        if not is_mapping(self._source.value):
            hint = "it must be a mapping with the key `resources`"
            raise SpecError([Problem(Place(path), "not-a-configuration", "the configuration is no mapping", hint)])
        self.root: dict[str, Any] = self._source.value
        if "openapi" in self.root and "paths" in self.root:
            hint = "name the configuration first and the document after it"
            problem = self.problem(("openapi",), "not-a-configuration", "this is an OpenAPI document", hint)
            raise SpecError([problem])
        if "resources" not in self.root:
            hint = "name the configuration that the SDK is generated from, usually stainless.yml"
            said = "this is no configuration of an SDK: it has no `resources`"
            raise SpecError([Problem(Place(path), "not-a-configuration", said, hint)])
        self.losses: list[Finding] = []
        self._origins: dict[Keys, Keys] = {}

    def problem(self, keys: Keys, rule: str, message: str, hint: str = "") -> Problem:
        """A mistake at a key."""
        return Problem(self._source.place(keys, key=True), rule, message, hint, child("#", *keys))

    def lost(self, keys: Keys, rule: str, message: str, hint: str = "", severity: Severity = WARNING) -> None:
        """Say that what is at a key has no place in the settings: a note where that changes nothing of the SDK."""
        place = self._source.place(keys, key=True)
        loss = Finding(place, rule, severity, message, hint, child("#", *keys))
        if loss not in self.losses:
            self.losses.append(loss)

    def carried(self, keys: Keys, setting: Keys) -> None:
        """Remember that a setting says what is at a key."""
        self._origins.setdefault(setting, keys)

    def origin(self, setting: Keys) -> Keys:
        """What a setting came from, or what the nearest one around it came from."""
        while setting and setting not in self._origins:
            setting = setting[:-1]
        return self._origins.get(setting, ())

    def unread(self, keys: Keys, value: dict[str, Any], known: frozenset[str], quiet: frozenset[str]) -> None:
        """Report the keys of a mapping that nobody reads; those in `quiet` say nothing about a Python SDK."""
        for key in value:
            if key in known or key.startswith("x-"):
                continue
            if key in quiet:
                self.lost((*keys, key), "no-effect", f"`{key}` says nothing about the SDK itself", severity=NOTE)
            else:
                self.lost((*keys, key), "unknown-setting", f"there is no setting for `{key}`")
