"""What every view is made from: the model, and the Python names of its definitions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from sdkgen.api import Api, Definition, Direction, Resource, Type
from sdkgen.parse.reach import inside
from sdkgen.parse.words import pascal
from sdkgen.python.annotations import Annotations
from sdkgen.python.class_names import class_names, neutral_ones
from sdkgen.python.homes import homes
from sdkgen.python.names import (
    RESOURCE_MODULE,
    client_attribute,
    client_name,
    identifier,
    module,
    takes_text,
)
from sdkgen.python.page_classes import PageClass, page_classes
from sdkgen.python.passed_back import unsent
from sdkgen.python.places import Place, divided, place, size
from sdkgen.python.published import NOTHING, Published, Use, chosen, published
from sdkgen.settings import LockedName, Settings

SHARED = "shared"
"""The module of types that several unrelated resources use."""
OTHER = "other"
"""The module of types that no call uses."""


@dataclass(frozen=True)
class Scope:
    """The model, the settings, and the names that follow from them."""

    api: Api
    settings: Settings

    @cached_property
    def names(self) -> Mapping[tuple[str, Direction], str]:
        """What each definition is called, by direction."""
        return class_names(self.api.definitions, self.published, self._reserved)

    @cached_property
    def usual_names(self) -> Mapping[Use, str]:
        """What each would be called if nothing had been published."""
        return class_names(self.api.definitions)

    @cached_property
    def published(self) -> Published:
        """Which of the published names each definition keeps, and what has become of the others."""
        if not self.settings.lock.names:
            return NOTHING
        uses = [(definition.id, direction) for definition, direction in self.definitions()]
        return published(self.api.definitions, uses, self.settings, self.usual_names)

    @property
    def former(self) -> list[LockedName]:
        """Names that were published, and that are still there for old code alone."""
        known = {*self.names.values(), *self.settings.types.aliases}
        return [one for one in self.published.former if one.name not in known]

    @property
    def _reserved(self) -> set[str]:
        """Names that are not for new types: second ones, and those of old code unless the settings want them."""
        wanted = {
            name
            for definition in self.api.definitions.values()
            for direction in definition.directions
            if chosen(self.settings.types, (definition.id, direction))
            for name in (definition.name, definition.written, f"{definition.written}Param")
        }
        second = {one.name for one in self.settings.lock.names.values() if one.is_second and not one.removed}
        return {one.name for one in self.published.former} - wanted | (second & {*self.settings.types.aliases})

    @cached_property
    def modules(self) -> Mapping[tuple[str, ...], str]:
        """The module of each resource, by its path; the empty path is what resources share."""
        found: dict[tuple[str, ...], str] = {(): SHARED}
        taken = {OTHER, SHARED}
        for resource in self.api.walk():
            found[resource.path] = module("_".join(resource.path), taken)
            taken.add(found[resource.path])
        return found

    @property
    def client(self) -> str:
        """The name of the synchronous client class."""
        return client_name(self.settings.client.name)

    @property
    def about(self) -> str:
        """What the SDK is, in a sentence."""
        title = self.api.title.strip()
        article = (
            "the " if re.search(r"\b(API|Service|Server)$", title) and not title.lower().startswith("the ") else ""
        )
        return f"A client for {article}{title}." if title else "A client for the API."

    def attributes(self, resource: Resource) -> str:
        """The attributes that lead from the client to a resource."""
        return ".".join(client_attribute(name) for name in resource.path)

    def is_neutral(self, id: str) -> bool:
        """Whether a definition is the same for those who write it and those who read it."""
        return id in self._neutral

    @cached_property
    def _neutral(self) -> frozenset[str]:
        return neutral_ones(self.api.definitions)

    def home(self, use: Use) -> str:
        """The module of types that has a definition in one direction."""
        return self._homes[use]

    @cached_property
    def _homes(self) -> Mapping[Use, str]:
        usual = {use: self.type_modules[where] for use, where in self.places.items()}
        there = {module: where.direction for module, where in self.module_places.items()}
        kept = {use: one.module for use, one in self.published.kept.items() if there.get(one.module) is use[1]}
        return homes(usual, kept, self._references) if kept else usual

    def _references(self, use: Use) -> Iterator[Use]:
        """What the class of a use names."""
        id, direction = use
        for target in inside(self.api.definitions[id].shape, direction):
            yield from self.uses(target, direction)

    @cached_property
    def places(self) -> Mapping[Use, Place]:
        """Where each definition is in each direction, if it was not published somewhere else."""
        found: dict[Place, dict[str, Definition]] = {}
        for definition, direction in self.definitions():
            whole = place(definition, direction, self.is_neutral(definition.id))
            found.setdefault(whole, {})[definition.id] = definition
        return {
            (id, whole.direction): replace(whole, words=words)
            for whole, definitions in found.items()
            for id, words in self._divided(whole.direction, definitions).items()
        }

    def _divided(self, direction: Direction, definitions: Mapping[str, Definition]) -> dict[str, tuple[str, ...]]:
        return divided(
            {id: size(one) for id, one in definitions.items()},
            {id: one.name for id, one in definitions.items()},
            lambda id: inside(definitions[id].shape, direction),
        )

    @cached_property
    def type_modules(self) -> Mapping[Place, str]:
        """What each module of types is called."""
        found: dict[Place, str] = {}
        taken = {*self.modules.values()}
        for one in sorted(set(self.places.values()), key=lambda one: (one.words, one.home, one.is_called)):
            resource = self.modules[one.home] if one.is_called else OTHER
            suffix = "_params" if one.direction is Direction.REQUEST else "_events" if one.is_streamed else ""
            if one.words:
                found[one] = identifier(module("_".join([resource, *one.words])) + suffix, taken)
            else:
                found[one] = resource + suffix
            taken.add(found[one])
        return found

    @cached_property
    def module_places(self) -> Mapping[str, Place]:
        """What each module of types is for, by its name; those of a whole resource are among them, full or empty."""
        found = {OTHER: Place((), Direction.RESPONSE, False), f"{OTHER}_params": Place((), Direction.REQUEST, False)}
        for home, name in self.modules.items():
            found[name] = Place(home, Direction.RESPONSE)
            found[f"{name}_events"] = Place(home, Direction.RESPONSE, is_streamed=True)
            found[f"{name}_params"] = Place(home, Direction.REQUEST)
        return found | {name: where for where, name in self.type_modules.items()}

    def uses(self, id: str, direction: Direction) -> list[Use]:
        """What an annotation of one direction names where the model refers to the definition `id`."""
        if self.is_neutral(id):
            return [(id, self.own_direction(id))]
        also = self._accepted(id) if direction is Direction.REQUEST else None
        return [(id, direction), *([(also, Direction.RESPONSE)] if also is not None else [])]

    @cached_property
    def unsent(self) -> Mapping[str, frozenset[str]]:
        """What definitions that are read lose where they are passed back: see `passed_back`."""
        accepted = ((id, self._accepted(id)) for id, direction in self.names if direction is Direction.REQUEST)
        return unsent(self.api.definitions, [(id, also) for id, also in accepted if also is not None])

    def own_direction(self, id: str) -> Direction:
        """Where a definition that is the same in both directions is at home: among what is read, if it is ever read."""
        return max(self.api.definitions[id].directions)

    def _accepted(self, id: str) -> str | None:
        """The definition of what callers may pass as well where they write the definition `id`."""
        wanted = self.settings.types.accepts.get(self.names[id, Direction.REQUEST])
        return self._read.get(wanted) if wanted is not None else None

    @cached_property
    def _read(self) -> Mapping[str, str]:
        """The definition that each name of what is read stands for."""
        return {name: id for (id, direction), name in self.names.items() if direction is Direction.RESPONSE}

    def annotations(self, direction: Direction) -> Annotations:
        """Annotations outside the modules of types, which name definitions as attributes of the lazy package."""
        return Annotations(
            direction,
            lambda id: " | ".join(f"types.{self.names[use]}" for use in self.uses(id, direction)),
            self.takes_text,
        )

    def takes_text(self, type: Type) -> bool:
        """Whether a value of the type may be a string."""
        return takes_text(type, self.api.definitions)

    def definitions(self) -> list[tuple[Definition, Direction]]:
        """Every definition in every direction that has a class or an alias of its own."""
        found: list[tuple[Definition, Direction]] = []
        for definition in self.api.definitions.values():
            neutral = self.is_neutral(definition.id)
            directions = [self.own_direction(definition.id)] if neutral else sorted(definition.directions, reverse=True)
            found += [(definition, direction) for direction in directions]
        return found

    @cached_property
    def page_classes(self) -> Mapping[str, PageClass]:
        """The class of each operation's pages, by the operation's origin; operations without pages have none."""
        return page_classes(self)

    def resource_class(self, resource: Resource) -> str:
        """The name of a resource's synchronous class."""
        return self.resource_classes[resource.path]

    @cached_property
    def resource_classes(self) -> Mapping[tuple[str, ...], str]:
        """Class names by path: the resource's own name, with its parents' in front where that is taken."""
        locked = {one.path[:-1]: one.module for one in self.settings.lock.methods.values()}
        every = list(self.api.walk())
        taken = {locked[one.path]: one.path for one in every if one.path in locked}
        # Plain names go to the resources nearest to the client.
        for resource in sorted(every, key=lambda one: len(one.path)):
            if resource.path in taken.values():
                continue
            name = pascal(resource.path[-1])
            if name in taken:
                name = "".join(pascal(one) for one in resource.path)
            if name in RESOURCE_MODULE:
                name += "Resource"
            taken[identifier(name, taken)] = resource.path
        return {path: name for name, path in taken.items()}
