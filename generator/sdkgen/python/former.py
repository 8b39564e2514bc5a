"""Names that types had once: a module of aliases and stand-ins that is loaded only where old code asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.api import Choice, Direction
from sdkgen.python.docstrings import docstring
from sdkgen.python.entries import AliasEntry
from sdkgen.python.imports import STANDARD, statements, used
from sdkgen.python.published import direction_of, end
from sdkgen.python.scope import Scope
from sdkgen.python.typing_modules import TypesModule
from sdkgen.settings import LockedName

MODULE = "_deprecated"
_PROSE = "Names that types had in earlier versions. `types` has them from here, and warns of each that is imported."
_RUNTIME = dict.fromkeys(("FormerModel", "FormerParams", "FormerValue"), ".._runtime.former")
_STAND_INS = {"model": "FormerModel", "params": "FormerParams"}


@dataclass(frozen=True)
class FormerName:
    """A name that old code may import."""

    name: str
    stand_in: str
    """What it is now: the type that has replaced it, or a type of the runtime's."""
    notice: str
    """What is said to those who import it."""


def former_names(scope: Scope) -> list[FormerName]:
    """The names, sorted, with the classes of unknown variants that unions had beside them."""
    known = {*scope.names.values(), *scope.settings.types.aliases}
    found = [one for locked in scope.former for one in _names(scope, locked) if one.name not in known]
    return sorted(found, key=lambda one: one.name)


def former_module(scope: Scope) -> TypesModule | None:
    """The module that defines them, if there are any."""
    names = former_names(scope)
    if not names:
        return None
    entries = [_entry(one) for one in names]
    words = used(entry.source for entry in entries)
    homes = dict(_homes(scope))
    return TypesModule(
        name=MODULE,
        docstring=docstring(_PROSE),
        plain_imports=(),
        imports=tuple(statements(words, {**STANDARD, **_RUNTIME, **homes})),
        entries=tuple(entries),
        exports=tuple(one.name for one in names),
    )


def _homes(scope: Scope) -> Iterator[tuple[str, str]]:
    for definition, direction in scope.definitions():
        name, module = scope.names[definition.id, direction], f".{scope.home((definition.id, direction))}"
        yield name, module
        if isinstance(definition.shape, Choice) and direction is Direction.RESPONSE:
            yield f"Unknown{name}", module


def _names(scope: Scope, locked: LockedName) -> Iterator[FormerName]:
    direction = direction_of(locked)
    now = scope.names.get((locked.origin, direction), "")
    yield _former(locked, locked.name, now or _STAND_INS.get(locked.kind, "FormerValue"))
    if locked.kind == "union":
        is_union = bool(now) and isinstance(scope.api.definitions[locked.origin].shape, Choice)
        yield _former(locked, f"Unknown{locked.name}", f"Unknown{now}" if is_union else "FormerModel")


def _former(locked: LockedName, name: str, stand_in: str) -> FormerName:
    what = "the API no longer has it" if stand_in in _RUNTIME else f"use `{stand_in}`"
    notice = f"`{name}` is deprecated and goes with version {end(locked.removed)}: {what}."
    return FormerName(name, stand_in, notice)


def _entry(one: FormerName) -> AliasEntry:
    source = f"TypeAlias = {one.stand_in}"
    return AliasEntry(one.name, f"{one.name}: {source}", docstring(one.notice), source)
