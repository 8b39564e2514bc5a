"""Which definition keeps which published name, and what becomes of names that none keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from sdkgen.api import Alias, Choice, Definition, Direction, Record, Reference, Type, Union
from sdkgen.load.origins import split
from sdkgen.settings import LockedName, Settings, TypeSettings

Use: TypeAlias = tuple[str, Direction]
"""A definition, by its id, as it is written or as it is read."""

_POSITION = re.compile(r"(?<=/(?:oneOf|anyOf|allOf)/)\d+")


@dataclass(frozen=True)
class Published:
    """What the lock decides."""

    kept: Mapping[Use, LockedName]
    """The name that a use goes on having."""
    unions: Mapping[Use, str]
    """Of what was a class and is a choice now: the name that one of its variants keeps."""
    former: tuple[LockedName, ...]
    """Names that nothing has any more; their origin is where what replaces them is, if anything does."""


NOTHING = Published({}, {}, ())


def published(
    definitions: Mapping[str, Definition],
    uses: Iterable[Use],
    settings: Settings,
    usual: Mapping[Use, str],
) -> Published:
    """What the lock in the settings decides; `usual` is what the uses would be called without it."""
    matching = _Matching(definitions, settings, usual, {*uses})
    return matching.result()


def chosen(types: TypeSettings, use: Use) -> str | None:
    """Where the settings say what a definition is called, if they do."""
    id, direction = use
    if id in types.names:
        given = types.names[id]
        return given.origin if (given.request if direction is Direction.REQUEST else given.response) else None
    file, keys = split(id)
    if file or keys[:2] != ("components", "schemas") or len(keys) != 3:
        return None
    rule = next((one for one in types.rules if one.apply(keys[2]) is not None), None)
    return rule.origin if rule is not None and rule.apply(keys[2]) != keys[2] else None


def members(definitions: Mapping[str, Definition], use: Use) -> tuple[str, ...]:
    """By what a definition is known again in another place: the properties of its record, or the tags of its choice."""
    record = _record(definitions, use[0])
    if record is not None:
        return tuple(sorted(field.name for field in record.fields_in(use[1])))
    shape = definitions[use[0]].shape
    return tuple(sorted(tag for one in shape.variants for tag in one.tags)) if isinstance(shape, Choice) else ()


def _record(definitions: Mapping[str, Definition], id: str) -> Record | None:
    """The record that a definition is, or is another name for."""
    seen = {id}
    while True:
        match definitions[id].shape:
            case Record() as record:
                return record
            case Alias(Reference(target)) if target not in seen:
                seen.add(target)
                id = target
            case _:
                return None


class _Matching:
    """Finds for each name the definition that has it, the surest way first."""

    def __init__(
        self, definitions: Mapping[str, Definition], settings: Settings, usual: Mapping[Use, str], uses: set[Use]
    ) -> None:
        self.definitions = definitions
        self.settings = settings
        self.usual = usual
        self.uses = frozenset(uses)
        self.open = uses
        self.kept: dict[Use, LockedName] = {}
        self.unions: dict[Use, str] = {}
        self.former: list[LockedName] = []
        self.version = settings.package.version
        locked = sorted(settings.lock.names.values(), key=lambda one: one.name)
        self.free = {one.name: one for one in locked if not one.removed and not one.is_second}
        self.gone = {one.name: one for one in locked if one.removed}
        self.second = [one for one in locked if not one.removed and one.is_second]

    def result(self) -> Published:
        self._by_place()
        self._by_members()
        self._by_name(self.free)
        self._returned()
        self._unions()
        self._chosen()
        known = {one.name for one in self.kept.values()}
        for one in self.free.values():
            self._retire(one, self._renamed(one))
        for one in self.second:
            if one.name not in self.settings.types.aliases:
                self._retire(one, one.origin)
        self.former += self.gone.values()
        lasting = [one for one in self.former if _lasts(one.removed, self.version) and one.name not in known]
        return Published(self.kept, self.unions, tuple(sorted(lasting, key=lambda one: one.name)))

    def _by_place(self) -> None:
        """What the document defines where it did, unless that is a position in a list, which may have moved."""
        for one in list(self.free.values()):
            use = self._use(one)
            if use is not None and not _POSITION.search(one.origin):
                self._keep(use, one)

    def _by_members(self) -> None:
        """The variants of a choice, whose positions say little: those that are most alike are the same."""
        groups: dict[tuple[str, Direction], list[Use]] = {}
        for use in sorted(self.open):
            if _POSITION.search(use[0]):
                groups.setdefault((_POSITION.sub("*", use[0]), use[1]), []).append(use)
        pairs = [
            (likeness, one, use)
            for one in self.free.values()
            for use in groups.get((_POSITION.sub("*", one.origin), direction_of(one)), ())
            if (likeness := self._likeness(one, use)) is not None
        ]
        for _, one, use in sorted(pairs, key=lambda pair: pair[0], reverse=True):
            if one.name in self.free and use in self.open:
                self._keep(use, one)

    def _likeness(self, one: LockedName, use: Use) -> tuple[float, bool, bool] | None:
        alike = _overlap(one.members, members(self.definitions, use))
        if alike == 0 and one.members:
            return None
        return alike, self.usual[use] == one.name, use[0] == one.origin

    def _by_name(self, names: Mapping[str, LockedName]) -> None:
        """What moved within the document, and would be called as it was."""
        for use in sorted(self.open):
            one = names.get(self.usual[use])
            if one is not None and direction_of(one) is use[1]:
                self._keep(use, one)

    def _returned(self) -> None:
        """What was removed, and is there again."""
        there = {*self.definitions}
        for one in self.gone.values():
            use = self._use(one)
            if use is not None and not _POSITION.search(one.origin):
                self._keep(use, one)
        self._by_name({name: one for name, one in self.gone.items() if one.origin not in there})
        self.gone = {name: one for name, one in self.gone.items() if name not in self._names()}

    def _unions(self) -> None:
        """A class that became one of several: the variant that holds most of it keeps its name."""
        for use, one in list(self.kept.items()):
            if not one.members or one.kind.endswith("union") or _record(self.definitions, use[0]) is not None:
                continue
            heir = self._heir(use, one)
            if heir is None:
                continue
            del self.kept[use]
            self.unions[use] = one.name
            if heir in self.open:
                self._keep(heir, one)
            else:
                self._retire(one, heir[0])

    def _heir(self, use: Use, one: LockedName) -> Use | None:
        best, most = None, 0.0
        for id in _variants(self.definitions, Reference(use[0])):
            variant = (id, use[1])
            common = len({*one.members} & {*members(self.definitions, variant)}) / len(one.members)
            if common > most and (variant in self.open or variant in self.kept):
                best, most = variant, common
        return best

    def _chosen(self) -> None:
        """What the settings call by another name than the lock has: they win."""
        for use, one in list(self.kept.items()):
            definition = self.definitions[use[0]]
            wanted = definition.written if use[1] is Direction.REQUEST else definition.name
            if chosen(self.settings.types, use) is not None and not _is_of(one.name, wanted):
                del self.kept[use]
                self._retire(one, use[0])

    def _renamed(self, one: LockedName) -> str:
        """Where the only new type is that holds just what one held that is gone; else where that was."""
        alike = [
            use for use in self.open if use[1] is direction_of(one) and members(self.definitions, use) == one.members
        ]
        return alike[0][0] if one.members and len(alike) == 1 else one.origin

    def _keep(self, use: Use, one: LockedName) -> None:
        self.open.discard(use)
        self.free.pop(one.name, None)
        self.kept[use] = replace(one, removed="")

    def _retire(self, one: LockedName, origin: str) -> None:
        removed = self.settings.lock.names[one.name].removed or self.version
        self.former.append(replace(one, origin=origin, members=(), removed=removed))

    def _names(self) -> set[str]:
        return {one.name for one in self.kept.values()}

    def _use(self, one: LockedName) -> Use | None:
        """The use that is where a name's was; what is the same in both directions has moved to the other perhaps."""
        for direction in (direction_of(one), *Direction):
            use = (one.origin, direction)
            if use in self.open and (direction is direction_of(one) or self._is_alone(use)):
                return use
        return None

    def _is_alone(self, use: Use) -> bool:
        return not any((use[0], other) in self.uses for other in Direction if other is not use[1])


def direction_of(one: LockedName) -> Direction:
    """Whether a name is of what callers write or of what they read."""
    return Direction.REQUEST if one.is_written else Direction.RESPONSE


def _variants(definitions: Mapping[str, Definition], type: Type, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """The records that a type is a choice of, in the order of the document."""
    match type:
        case Reference(target) if target not in seen:
            match definitions[target].shape:
                case Record():
                    yield target
                case Choice(variants=variants):
                    for variant in variants:
                        yield from _variants(definitions, variant.type, seen | {target})
                case Alias(inner):
                    yield from _variants(definitions, inner, seen | {target})
        case Union(variants):
            for one in variants:
                yield from _variants(definitions, one, seen)
        case _:
            return


def _overlap(one: Iterable[str], other: Iterable[str]) -> float:
    """How much of both is in both, from 0 to 1."""
    every = {*one} | {*other}
    return len({*one} & {*other}) / len(every) if every else 0.0


def _is_of(name: str, wanted: str) -> bool:
    """Whether a name is one that a definition gets which the settings call `wanted`."""
    stem = re.escape(wanted.removesuffix("Params").removesuffix("Param"))
    return re.fullmatch(rf"T?{stem}(Union)?(Params?|Input)?_?", name) is not None


def _lasts(removed: str, version: str) -> bool:
    """Whether a name that some version had last is kept in this one: to the end of the next major version."""
    return _major(version) < end(removed)


def end(removed: str) -> int:
    """The major version with which a name goes that a version had last: the one after the next."""
    return _major(removed) + 2


def _major(version: str) -> int:
    found = re.match(r"\d+", version)
    return int(found[0]) if found else 0
