"""Checks of the whole document: what no single place of it shows, and what settings and document say of each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sdkgen.api import Operation, Resource
from sdkgen.load.closest import did_you_mean
from sdkgen.load.shapes import items, mapping
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.unread import note_dialects, note_security
from sdkgen.parse.walk import TEMPLATE, Endpoint, endpoints, wanted_endpoints
from sdkgen.parse.words import pascal
from sdkgen.settings import MethodSettings


def check_document(scope: Scope) -> None:
    """Collect what is wrong between the operations of the document."""
    every = list(endpoints(scope))
    wanted = wanted_endpoints(scope, every)
    _address(scope)
    note_security(scope)
    note_dialects(scope)
    _ids(scope, every)
    _templates(scope, wanted)
    _alike(scope, wanted)
    _rules(scope)
    for owner in dict.fromkeys(owner for one in wanted for owner in (one.path_item, one.origin)):
        _repeated(scope, owner)
    for owner in ("#", *(one.origin for one in wanted)):
        _security(scope, owner)


def _address(scope: Scope) -> None:
    """Only an absolute address is one that references can be held against."""
    own = scope.mapping("#").get("$self")
    if own is not None and not re.match("[A-Za-z][A-Za-z0-9+.-]*:", str(own)):
        message = "`$self` is no absolute address, and references are followed from where the file is"
        scope.note("#/$self", "self-relative", message)


def _ids(scope: Scope, every: Iterable[Endpoint]) -> None:
    """One operation id for several operations is a mistake that matters where settings use it."""
    named: dict[str, list[Endpoint]] = {}
    for one in every:
        if one.id:
            named.setdefault(one.id, []).append(one)
    uses = [(one.operation, child(one.origin, "operation")) for top in scope.settings.walk() for one in top.methods]
    uses += [(one.operation, one.origin) for one in scope.settings.ignore]
    for id, several in named.items():
        if len(several) < 2:
            continue
        for one in several[1:]:
            said = f"`{id}` is also the operationId of {several[0].verb} {several[0].path}"
            scope.note(child(one.origin, "operationId"), "duplicate-operation-id", said)
        calls = [f"`{one.verb} {one.path}`" for one in several]
        message = f"`{id}` is the operationId of {', '.join(calls[:-1])} and {calls[-1]}"
        for name, origin in uses:
            if name == id:
                hint = f"name the operation as {calls[0]}"
                scope.problems.append(scope.settings.problem(origin, "ambiguous-operation", message, hint))


def _templates(scope: Scope, wanted: Iterable[Endpoint]) -> None:
    for path in dict.fromkeys(one.path for one in wanted):
        origin = child("#", "paths", path)
        names = TEMPLATE.findall(path)
        rest = TEMPLATE.sub("", path)
        if rest.count("{") != rest.count("}"):
            hint = "a parameter stands in a path as `{name}`"
            scope.problem(origin, "path-template", f"a brace of the path `{path}` has no counterpart", hint, key=True)
        elif "" in names:
            message = f"a parameter of the path `{path}` has no name"
            scope.problem(origin, "path-template", message, "write its name between the braces", key=True)
        for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
            message = f"`{{{name}}}` occurs {names.count(name)} times in the path `{path}`: it has one value"
            scope.note(origin, "path-parameter-repeated", message)


def _alike(scope: Scope, wanted: Iterable[Endpoint]) -> None:
    """Paths that differ in the names of their parameters are the same to a server."""
    seen: dict[tuple[str, str], Endpoint] = {}
    for one in wanted:
        first = seen.setdefault((one.verb, TEMPLATE.sub("{}", one.path)), one)
        if first.path != one.path:
            both = f"`{one.verb} {one.path}` and `{first.verb} {first.path}`"
            message = f"{both} differ only in the names of parameters, of which a server sees nothing"
            scope.note(one.origin, "paths-alike", message)


def _rules(scope: Scope) -> None:
    """What a rule makes of the name of a schema must have a letter to start with."""
    for key in scope.schemas():
        rule = next((one for one in scope.settings.types.rules if one.apply(key) is not None), None)
        name = (rule.apply(key) or "") if rule is not None else key
        if rule is not None and not pascal(name).isidentifier():
            made = f"`{name}`" if name else "nothing"
            message = f"this makes {made} of the schema `{key}`, which cannot name a class"
            origin, hint = child(rule.origin, "name"), "keep a part that starts with a letter"
            scope.problems.append(scope.settings.problem(origin, "invalid-name", message, hint))


def _repeated(scope: Scope, owner: str) -> None:
    """A list of parameters names each only once; else the last counts."""
    seen: set[tuple[str, str]] = set()
    for index in range(len(items(scope.mapping(owner).get("parameters")))):
        origin = child(owner, "parameters", index)
        value = scope.mapping(scope.follow(origin))
        name, where = str(value.get("name")), str(value.get("in"))
        if (name, where) in seen:
            message = f"the parameter `{name}` in `{where}` is described twice, and read as it is the last time"
            scope.note(origin, "duplicate-parameter", message)
        seen.add((name, where))


def _security(scope: Scope, owner: str) -> None:
    known = mapping(mapping(scope.mapping("#").get("components")).get("securitySchemes"))
    for index, requirement in enumerate(items(scope.mapping(owner).get("security"))):
        for name in mapping(requirement):
            if name in known:
                continue
            origin = child(owner, "security", index, name)
            meant = did_you_mean(name, known)
            message = f"the document has no security scheme `{name}`"
            scope.note(origin, "unknown-scheme", f"{message}: {meant}" if meant else message)


def check_arguments(scope: Scope, tree: Iterable[Resource]) -> None:
    """Collect what the settings say about properties that bodies do not have."""
    methods = {(top.path, one.name): one for top in scope.settings.walk() for one in top.methods}
    for resource in (one for top in tree for one in top.walk()):
        for operation in resource.operations:
            method = methods.get((resource.path, operation.name))
            if method is not None:
                _arguments(scope, operation, method)


def _arguments(scope: Scope, operation: Operation, method: MethodSettings) -> None:
    fields = operation.body.fields if operation.body is not None else ()
    if fields is None:
        return
    known = [field.name for field in fields]
    for name, origin in _named(method):
        if name not in known:
            message = f"the body of `{operation.verb} {operation.path}` has no property `{name}`"
            hint = did_you_mean(name, known) or "its properties are " + ", ".join(f"`{one}`" for one in known)
            hint = hint if known else "it has no body at all" if operation.body is None else ""
            scope.problems.append(scope.settings.problem(origin, "unknown-property", message, hint))


def _named(method: MethodSettings) -> Iterator[tuple[str, str]]:
    if method.stream is not None and method.stream.argument:
        yield method.stream.argument, child(method.stream.origin, "argument")
    if method.long_running is not None:
        yield method.long_running.argument, child(method.long_running.origin, "argument")
