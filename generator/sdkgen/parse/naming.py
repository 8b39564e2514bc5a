"""Base names of definitions: the settings' renames first, then the document's own words."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from sdkgen.load.shapes import is_list, is_mapping, items, mapping
from sdkgen.parse.called import Alternatives
from sdkgen.parse.composed import joined, shortened
from sdkgen.parse.scope import Scope, child, last
from sdkgen.parse.walk import endpoints
from sdkgen.parse.words import pascal, singular

_COMPONENT = re.compile(r"[^#]*#/components/schemas/[^/]+$")
_INSIDE = re.compile(r"([^#]*#/components/schemas/[^/]+)/")
_PASCALS = re.compile(r"([A-Z]\w*\.)+[A-Z]\w*$")
_PLACES = frozenset("additionalProperties allOf anyOf content items oneOf properties schema".split())
"""Keys of the document's own vocabulary, which are the names of nothing."""
_PROSE = frozenset({"description", "title", "example", "examples"})


@dataclass(frozen=True)
class Names:
    """Decides base names; definitions in place that the settings give one name are one definition."""

    scope: Scope
    _outermost: dict[str, str] = field(default_factory=dict[str, str])
    """Where a schema of an operation is that is in no other -> what it is called."""
    _twins: dict[str, str] = field(default_factory=dict[str, str])
    """What has been asked for once."""
    _first: dict[str, str] = field(default_factory=dict[str, str])
    """Name given by the settings, with what the schema says -> the first definition of the kind."""
    _choices: dict[str, Alternatives] = field(default_factory=dict[str, Alternatives])
    """The alternatives that are listed in a place."""

    def twin(self, origin: str) -> str:
        """The definition to use for the schema at `origin`: a component's, or an earlier one, if it says the same.

        A choice in place is its component's twin by itself; other schemas are twins if the settings name them alike.
        """
        if _COMPONENT.match(origin):
            return origin
        if origin not in self._twins:
            self._twins[origin] = self._twin(origin)
        return self._twins[origin]

    def _twin(self, origin: str) -> str:
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
        name = pascal("_".join(map(last, named[2:])))
        return self.variant(name, origin) if keys[-1].isdigit() else name

    def variant(self, name: str, origin: str) -> str:
        """The name of one of several alternatives, or of one part of a whole, that `name` is the name of."""
        places, _, index = origin.rpartition("/")
        if not index.isdigit():
            return name
        if title := self.title(origin):
            return joined(name, title)
        if places.endswith("/allOf"):
            return f"{name}Base" if index == "0" else f"{name}Part{index}"
        if places not in self._choices:
            self._choices[places] = Alternatives(self.scope, self.scope.entries(places))
        return joined(name, self._choices[places].name(origin))

    def title(self, origin: str) -> str:
        """What the document calls the schema at an origin, there or in a part of it; may be empty."""
        value = self.scope.mapping(origin)
        parts = [value, *map(mapping, items(value.get("allOf")))]
        return next((title for one in parts if (title := pascal(str(one.get("title", ""))))), "")

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

    @cached_property
    def _namespaced(self) -> dict[str, str]:
        """Keys such as `com.example.v1.Pet` -> what they end in, unless a key before, or a plain one, means that."""
        spaces = Counter(key.partition(".")[0] for key in self.scope.schemas())
        found = {
            key: key.rpartition(".")[2]
            for key in self.scope.schemas()
            # `Order.item.discount` is no namespace, and a few keys make none unless they look like it.
            if key.count(".") > 1
            and (re.match(r"([a-z]\w*\.)+[^.]+$", key) or (_PASCALS.match(key) and spaces[key.partition(".")[0]] > 9))
        }
        taken = {pascal(key).lower() for key in self.scope.schemas() if key not in found}
        kept: dict[str, str] = {}
        for key, end in found.items():
            if (plain := pascal(end).lower()) not in taken:
                taken.add(plain)
                kept[key] = end
        return kept

    @cached_property
    def _bodies(self) -> dict[str, str]:
        """Keys that repeat an operation id that repeats a path (`Body_login_token_post`) -> what they are about."""
        schemas, found = self.scope.schemas(), dict[str, str]()
        for one in endpoints(self.scope):
            end = re.sub(r"\W", "_", one.path) + f"_{one.verb.lower()}"
            key, name = f"Body_{one.id}", f"{one.id.removesuffix(end)}_body"
            if one.id.endswith(end) and key in schemas and pascal(name) not in self._keys | {*found.values()}:
                found[key] = pascal(name)
        return found

    @cached_property
    def _one_way(self) -> dict[str, tuple[str, str]]:
        """Keys such as `Pet-Input` and `Pet-Output` -> their names, as written and as read: each is `Pet` once."""
        found: dict[str, tuple[str, str]] = {}
        for key in self.scope.schemas():
            name, twin = pascal(key.removesuffix("-Output")), f"{key.removesuffix('-Output')}-Input"
            if key.endswith("-Output") and twin in self.scope.schemas() and name and name not in self._keys:
                found[key], found[twin] = (f"{name}Output", name), (name, f"{name}Input")
        return found

    @cached_property
    def _keys(self) -> frozenset[str]:
        """The names that components have."""
        return frozenset(map(pascal, self.scope.schemas()))

    def _owner(self, origin: str) -> str:
        """The name of the component that a place is in; empty where it is in none."""
        component = _INSIDE.match(origin)
        return self.base(component[1], "")[1] if component else ""

    def _whole(self, origin: str, name: str) -> str:
        """The name of the outermost schema that one of an operation is in; empty where it is that itself."""
        at = origin
        while at := at.rpartition("/")[0]:
            if at in self._outermost:
                return self._outermost[at]
        self._outermost[origin] = name.removesuffix("Params")
        return ""

    def _placed(self, origin: str, owner: str) -> str:
        """The name of a place inside the component `owner`, whoever else leads to it."""
        component = _INSIDE.match(origin)
        name, at = owner.removesuffix("Params") or owner, component[1] if component else origin
        keys = iter(origin.removeprefix(at).strip("/").split("/"))
        for key in keys:
            at = f"{at}/{key}"
            match key:
                case "properties":
                    at = f"{at}/{(inner := next(keys))}"
                    name += pascal(last(inner))
                case "items":
                    one = singular(name)
                    name = one if one != name else f"{name}Item"
                case "additionalProperties" | "patternProperties":
                    name += "Value"
                case "allOf":
                    at = f"{at}/{(inner := next(keys))}"
                    # An alternative that stands elsewhere, together with what stands beside the choice.
                    name = joined(name, self.title(last(inner))) if "#" in inner else name
                case "oneOf" | "anyOf":
                    at = f"{at}/{next(keys)}"
                    name = self.variant(name, at)
                case "allOf":
                    at = f"{at}/{(inner := next(keys))}"
                    # What the document implies: the whole together with an alternative of one of its parts.
                    name = name if inner.isdigit() else self.variant(name, last(inner))
                case _:
                    pass
        return name

    def base(self, origin: str, name: str) -> tuple[str, str]:
        """The base names, as written and as read, of what the document or the context calls `name`."""
        settings = self.scope.settings.types
        written = read = self._usual(origin, name)
        if _COMPONENT.match(origin):
            written, read = self._one_way.get(last(origin), (written, read))
        given = settings.names.get(origin)
        return (given.request or written, given.response or read) if given is not None else (written, read)

    def _usual(self, origin: str, name: str) -> str:
        if not _COMPONENT.match(origin):
            name = name if name.isidentifier() else pascal(name) or "Schema"
            owner = self._owner(origin)
            if owner and not name.startswith(owner.removesuffix("Params")):
                name = self._placed(origin, owner)
            owner = owner or self._whole(origin, name)
            return shortened(name, origin, owner, self.title(origin), self._keys)
        key = last(origin)
        key = self._bodies.get(key) or self._namespaced.get(key, key)
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
