"""The package, the clients and the exceptions of two SDKs."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.compare.changes import Change, Spot
from sdkgen.compare.pairs import pairs
from sdkgen.python.client import client_module
from sdkgen.python.errors import ErrorsModule, errors_module
from sdkgen.python.scope import Scope

_PACKAGE = Spot("#/package/name", settings=True)
_CLIENT = Spot("#/client", settings=True)
_ERRORS = Spot("#/errors", settings=True)
_OWN = ("name", "version", "credentials", "errors")
"""Facts that are told otherwise, or that no user feels."""


def client_changes(old: Scope, new: Scope) -> Iterator[Change]:
    """Every change of what is not a resource or a type."""
    was, now = old.settings.package.name, new.settings.package.name
    if was != now:
        yield Change("package-renamed", now, f"the package `{was}` is `{now}` now", _PACKAGE, _PACKAGE)
    before, after = client_module(old), client_module(new)
    if before.name != after.name:
        said = f"the client `{before.name}` is called `{after.name}` now"
        yield Change("client-renamed", before.name, said, _CLIENT, _CLIENT)
    was_given, given = ([one.name for one in module.credentials] for module in (before, after))
    yield from _credentials(was_given, given, after.name)
    facts, others = _facts(before.service), _facts(after.service)
    for name in dict.fromkeys((*facts, *others)):
        if facts.get(name) != others.get(name):
            was, now = (one.get(name, "not set") for one in (facts, others))
            # Tables are too long to be shown.
            said = f"`{name}` is {now}, and was {was}" if len(was + now) < 100 else f"`{name}` is set differently"
            yield Change("client-default-changed", after.name, said, _CLIENT, _CLIENT)
    yield from _errors(old, new)


def _credentials(before: list[str], after: list[str], client: str) -> Iterator[Change]:
    for name in before:
        if name not in after:
            said = f"the client takes no `{name}` any more"
            yield Change("credential-removed", f"{client}({name}=)", said, _CLIENT, _CLIENT)
    for name in after:
        if name not in before:
            yield Change("credential-added", f"{client}({name}=)", f"the client takes `{name}`", None, _CLIENT)


def _facts(service: tuple[str, ...]) -> dict[str, str]:
    pairs = (fact.partition("=") for fact in service)
    return {name: value for name, _, value in pairs if value and name not in _OWN}


def _errors(old: Scope, new: Scope) -> Iterator[Change]:
    before, after = errors_module(old), errors_module(new)
    found = pairs(_parents(before), _parents(after))
    for name, _ in found.removed:
        yield Change("error-removed", name, f"the exception `{name}` was removed", _ERRORS, _ERRORS)
    for name, _ in found.added:
        yield Change("error-added", name, f"the exception `{name}` was added", None, _ERRORS)
    for name, one, other in found.kept:
        if one != other:
            yield Change("error-parent-changed", name, f"`{name}` is a `{other}`, and was a `{one}`", _ERRORS, _ERRORS)


def _parents(module: ErrorsModule) -> dict[str, str]:
    """Every exception, and the base class of those that the API adds."""
    return {**dict.fromkeys(module.exports, ""), **{one.name: one.parent for one in module.classes}}
