"""Where the name of each type comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.load.origins import child, split
from sdkgen.python.lock import lock
from sdkgen.python.published import Use, chosen, direction_of
from sdkgen.python.scope import Scope
from sdkgen.settings import LockedName


@dataclass(frozen=True)
class NameSource:
    """A name of `types`, and why it is this one."""

    name: str
    kind: str
    module: str
    origin: str
    """Where the document defines what it is the name of."""
    rule: str
    """`schema`, `context`, `settings`, `lock`, `second-name` or `deprecated`."""
    setting: str = ""
    """The pointer into the settings, where they say so."""
    usual: str = ""
    """What it would be called if nothing had been published; of a deprecated name, what it is called now."""


def name_sources(scope: Scope) -> list[NameSource]:
    """Every name, sorted, those of old code as well."""
    uses = {scope.names[one.id, direction]: (one.id, direction) for one, direction in scope.definitions()}
    names = lock(scope.api, scope.settings).names
    return [source for name in sorted(names) for source in _sources(scope, names[name], uses.get(name))]


def _sources(scope: Scope, one: LockedName, use: Use | None) -> Iterator[NameSource]:
    rule, setting, usual = "", "", ""
    if one.is_second and not one.removed:
        rule, setting = "second-name", child("#/types/aliases", one.name)
        usual = scope.settings.types.aliases[one.name]
    elif use is None:
        rule, usual = "deprecated", scope.names.get((one.origin, direction_of(one)), "")
    else:
        usual, setting = scope.usual_names[use], chosen(scope.settings.types, use) or ""
        rule = "lock" if usual != one.name else "settings" if setting else _said(use)
    yield NameSource(one.name, one.kind, one.module, one.origin, rule, setting, usual)


def _said(use: Use) -> str:
    keys = split(use[0])[1]
    return "schema" if keys[:2] == ("components", "schemas") and len(keys) == 3 else "context"
