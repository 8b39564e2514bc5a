"""Base names of definitions: the settings' renames first, then the document's own words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from sdkgen.load.shapes import is_list, is_mapping
from sdkgen.parse.scope import Scope, child, last
from sdkgen.parse.words import pascal

_COMPONENT = re.compile(r"[^#]*#/components/schemas/[^/]+$")
_PLACES = frozenset("additionalProperties allOf anyOf content items oneOf properties schema".split())
"""Keys of the document's own vocabulary, which are the names of nothing."""
_PROSE = frozenset({"description", "title", "example", "examples"})


@dataclass(frozen=True)
class Names:
    """Decides base names; definitions in place that the settings give one name are one definition."""

    scope: Scope
    _first: dict[str, str] = field(default_factory=dict[str, str])
    """Name given by the settings, with what the schema says -> the first definition of the kind."""

    def twin(self, origin: str) -> str:
        """The definition to use for the schema at `origin`: a component's, or an earlier one, if it says the same.

        A choice in place is its component's twin by itself; other schemas are twins if the settings name them alike.
        """
        if _COMPONENT.match(origin):
            return origin
        component = self._components.get(_fingerprint(self.scope.get(origin)))
        if component is not None:
            return component
        given = self.scope.settings.types.names.get(origin)
        if given is None:
            return origin
        return self._first.setdefault(
            f"{given.request} {given.response} {_fingerprint(self.scope.get(origin))}", origin
        )

    @cached_property
    def _components(self) -> dict[str, str]:
        """What a choice among the components says -> its origin."""
        return {
            _fingerprint(value): child("#/components/schemas", name)
            for name, value in reversed(self.scope.schemas().items())
            if is_mapping(value) and ("oneOf" in value or "anyOf" in value)
        }

    def key(self, origin: str) -> str:
        """What the document calls a schema that is referred to: its key, or the name of the file that it is."""
        if origin in self._called:
            return self._called[origin]
        file, _, pointer = origin.partition("#")
        keys = pointer.strip("/").split("/")
        named = [key for key in keys if key and key not in _PLACES and not key.isdigit() and "~1" not in key]
        if not named:
            return PurePosixPath(file).stem
        if keys[0] != "components" or len(keys) == 3:
            return last(named[-1])
        # A place inside a component: `Pet/properties/owner` is `PetOwner`.
        number = [f"Variant{keys[-1]}"] if keys[-1].isdigit() else []
        return "_".join([*map(last, named[2:]), *number])

    @cached_property
    def _called(self) -> dict[str, str]:
        """Schemas elsewhere that a component does nothing but refer to -> the component's key."""
        found: dict[str, str] = {}
        for name in self.scope.schemas():
            origin = child("#/components/schemas", name)
            target = self.scope.follow(origin)
            if target != origin and not _COMPONENT.match(target):
                found.setdefault(target, name)
        return found

    def base(self, origin: str, name: str) -> tuple[str, str]:
        """The base names, as written and as read, of what the document or the context calls `name`."""
        settings = self.scope.settings.types
        usual = self._usual(origin, name)
        given = settings.names.get(origin)
        return (given.request or usual, given.response or usual) if given is not None else (usual, usual)

    def _usual(self, origin: str, name: str) -> str:
        if not _COMPONENT.match(origin):
            return name if name.isidentifier() else pascal(name) or "Schema"
        key = last(origin)
        renamed = next((new for rule in self.scope.settings.types.rules if (new := rule.apply(key)) is not None), key)
        return (
            renamed
            if renamed.isidentifier() and renamed[0].isupper() and renamed != key
            else pascal(renamed) or "Schema"
        )


def _fingerprint(schema: Any) -> str:
    """The same text for schemas that differ in their prose at most."""
    return json.dumps(_without_prose(schema), sort_keys=True, default=str)


def _without_prose(value: Any) -> Any:
    if is_mapping(value):
        return {key: _without_prose(item) for key, item in value.items() if key not in _PROSE}
    return [_without_prose(item) for item in value] if is_list(value) else value
