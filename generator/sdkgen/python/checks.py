"""Checks of what the settings say about generated names, which are known only here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkgen.api import Direction, Record
from sdkgen.load.closest import did_you_mean
from sdkgen.load.origins import child
from sdkgen.problems import Problem, SpecError
from sdkgen.python.argument_records import argument_records
from sdkgen.python.published import Use, chosen
from sdkgen.python.scope import Scope
from sdkgen.settings import EXCEPTIONS


def check(scope: Scope) -> None:
    """Raise SpecError where the settings name types that there are not, or give one name to several."""
    if problems := [*_errors(scope), *_aliases(scope), *_arguments(scope), *_accepts(scope), *_clashes(scope)]:
        raise SpecError(problems)


def _errors(scope: Scope) -> Iterator[Problem]:
    """Exceptions need names that no other has."""
    taken = {*EXCEPTIONS, scope.client, f"Async{scope.client}"}
    chosen = [("#/client/error", scope.settings.client.error)]
    chosen += [(child("#/errors/classes", status), name) for status, name in scope.settings.errors.classes.items()]
    for origin, name in chosen:
        if name in taken:
            message = f"`{name}` is the name of another class of every SDK"
            if name in (scope.client, f"Async{scope.client}"):
                message = f"`{name}` is the name of a client"
            yield scope.settings.problem(origin, "name-clash", message, "choose another name")
        elif [one for _, one in chosen].count(name) > 1 and name != chosen[0][1]:
            message = f"`{name}` is the exception of several statuses"
            yield scope.settings.problem(origin, "name-clash", message, "give each status one of its own")


def _aliases(scope: Scope) -> Iterator[Problem]:
    known = set(scope.names.values())
    for alias, name in scope.settings.types.aliases.items():
        origin = child("#/types/aliases", alias)
        if name not in known:
            message = f"there is no generated type `{name}`"
            yield scope.settings.problem(origin, "unknown-type", message, did_you_mean(name, known))
        if alias in known:
            message = f"`{alias}` is the name of a generated type already"
            yield scope.settings.problem(origin, "name-clash", message, "choose another name", key=True)


def _arguments(scope: Scope) -> Iterator[Problem]:
    taken = {*scope.names.values(), *scope.settings.types.aliases}
    methods = [method for top in scope.settings.resources for one in top.walk() for method in one.methods]
    records = argument_records(scope)
    for method in methods:
        origin, name = child(method.origin, "arguments"), method.arguments
        record = records.get(name)
        if record is None:
            continue
        if name in taken:
            message = f"`{name}` is the name of another type already"
            yield scope.settings.problem(origin, "name-clash", message, "choose another name")
        if record.id == method.target and isinstance(record.shape, Record) and not record.shape.fields:
            message = f"`{method.name}` has no arguments but those of its path"
            yield scope.settings.problem(origin, "no-arguments", message, "remove this")
        taken.add(name)


def _accepts(scope: Scope) -> Iterator[Problem]:
    written, read = (
        {name for (_, direction), name in scope.names.items() if direction is wanted}
        for wanted in (Direction.REQUEST, Direction.RESPONSE)
    )
    for param, model in scope.settings.types.accepts.items():
        origin = child("#/types/accepts", param)
        for name, known, other, wanted, else_ in (
            (param, written, read, "write", "read"),
            (model, read, written, "read", "write"),
        ):
            if name in known:
                continue
            hint = f"`{name}` is what they {else_}" if name in other else did_you_mean(name, known)
            message = f"there is no type `{name}` that callers {wanted}"
            yield scope.settings.problem(origin, "unknown-type", message, hint, key=name == param)


def _clashes(scope: Scope) -> Iterator[Problem]:
    """Names that were taken although somebody chose them."""
    definitions = scope.api.definitions
    owners = {name: use for use, name in reversed(list(scope.names.items()))}
    for use, name in scope.names.items():
        wanted = _wanted(scope, use)
        first = owners.get(wanted)
        if first is None or name == wanted or definitions[first[0]].id == use[0] or not _gave_way(name, wanted):
            continue
        if use in scope.published.unions:
            continue  # it leaves its name to the variant that had it
        published = scope.published.kept.get(first)
        # What is published has its name, and what is new may have a number.
        for one, other in ((use, first), (first, use))[: 1 if published is not None else 2]:
            origin = chosen(scope.settings.types, one)
            if origin is not None:
                message = f"`{wanted}` would be the name of two types: of `{one[0]}` and of `{other[0]}`"
                if published is not None:
                    message += f", which was published under it ({published.place})"
                hint = "give one of the two another name under `types.names`"
                yield scope.settings.problem(origin, "name-clash", message, hint)
                break


def _gave_way(name: str, wanted: str) -> bool:
    """Whether a name is what a type gets if the name that it wants is that of another."""
    known = wanted if name.startswith(wanted) else wanted.removesuffix("Param")
    return (
        name.startswith(known) and re.fullmatch(r"_?\d+|(Input|Object|Union|List)\d*", name[len(known) :]) is not None
    )


def _wanted(scope: Scope, use: Use) -> str:
    """The name that a definition has if no other has it."""
    id, direction = use
    definition = scope.api.definitions[id]
    if direction is Direction.RESPONSE:
        return definition.name
    is_param = not scope.is_neutral(id) and not definition.written.endswith(("Param", "Params"))
    return definition.written + ("Param" if is_param else "")
