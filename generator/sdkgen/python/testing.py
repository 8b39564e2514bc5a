"""The module for users' own tests: the stand-in for the API, and the answers that the document shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.api import (
    ItemCursor,
    LinkHeader,
    NextUrl,
    Offset,
    Operation,
    PageNumber,
    Paging,
    ResponseExample,
    Token,
)
from sdkgen.api.paging import Path
from sdkgen.python.client import secret_names, ways
from sdkgen.python.docstrings import docstring
from sdkgen.python.imports import import_order
from sdkgen.python.literals import literal, sequence, tuple_of
from sdkgen.python.scope import Scope

STAND_IN = "FakeAPI"
"""The class that tests use."""
_LONG = 100
"""Characters of text that are kept on one line."""
_MOST = 40_000
"""Characters of routes that the module holds itself: spread over lines, they are some 2,000."""


@dataclass(frozen=True)
class RoutesModule:
    """View of `routes.py.jinja`: the routes of one resource, where all together would be too long for one module."""

    name: str
    docstring: str
    routes: tuple[str, ...]


@dataclass(frozen=True)
class TestingModule:
    """View of `testing.py.jinja`."""

    docstring: str
    client: str
    client_imports: str
    stand_in: str
    credentials: tuple[str, ...]
    """The keyword arguments that stand for a credential."""
    tags: str
    """A tuple of the properties by which events are told apart."""
    routes: tuple[str, ...]
    """Empty where there are parts."""
    parts: tuple[RoutesModule, ...]


@dataclass(frozen=True)
class RoutesPackage:
    """View of `routes_package.py.jinja`."""

    docstring: str
    names: str
    parts: tuple[RoutesModule, ...]


def routes_package(parts: tuple[RoutesModule, ...]) -> RoutesPackage:
    """What brings the routes of all resources together."""
    text = "What the stand-in for the API knows: every route, with the examples of the API's document."
    return RoutesPackage(docstring(text), ", ".join(sorted(part.name for part in parts)), parts)


def testing_module(scope: Scope) -> TestingModule | None:
    """The module's view; `None` where there is nothing to call."""
    operations = [operation for resource in scope.api.walk() for operation in resource.operations]
    if not operations:
        return None
    client, parts = scope.client, tuple(_parts(scope))
    routes = tuple(route for part in parts for route in part.routes)
    is_long = sum(map(len, routes)) > _MOST
    tags = dict.fromkeys(one.stream.tag for one in operations if one.stream is not None and one.stream.tag)
    names = secret_names(scope)
    wanted = {secret for way in ways(scope)[:1] for one in way for secret in one.secrets}
    text = (
        "For tests of programs that use this package: a stand-in for the API, which needs no network."
        "\n\nIt answers with the examples of the API's document, or with what a test has queued."
    )
    return TestingModule(
        docstring=docstring(text),
        client=client,
        client_imports=", ".join(sorted(["SERVICE", client, f"Async{client}"], key=import_order)),
        stand_in=STAND_IN,
        credentials=tuple(f'{name}="test-credential"' for secret, name in names.items() if secret in wanted),
        tags=sequence(tags or ("type",)),
        routes=() if is_long else routes,
        parts=parts if is_long else (),
    )


def _parts(scope: Scope) -> Iterator[RoutesModule]:
    for resource in scope.api.walk():
        if resource.operations:
            text = f"The routes of `client.{scope.attributes(resource)}`."
            routes = tuple(map(_route, resource.operations))
            yield RoutesModule(scope.modules[resource.path], docstring(text), routes)


def _route(operation: Operation) -> str:
    facts = [literal(operation.verb), literal(operation.path)]
    if operation.shown:
        facts.append(tuple_of(_examples(operation)))
        if operation.paging is not None and (pages := _pages(operation.paging)):
            facts.append(f"pages={pages}")
    return f"_routes.Route({', '.join(facts)})"


def _pages(paging: Paging) -> str:
    """How the list goes on; empty where a request does not tell which page it is for."""
    last: list[tuple[Path, object]] = []
    match paging.style:
        case ItemCursor() as style:
            parameters = [style.after, style.before]
            last += [(path, None) for path in (style.last, style.first)]
        case Token() as style:
            parameters = [style.parameter]
            last.append((style.field, None))
        case Offset() | PageNumber() as style:
            parameters = [style.parameter]
        case LinkHeader() | NextUrl():
            return ""
    last.append((paging.more, False))
    ends: list[tuple[Path, object]] = [(paging.items, []), *((path, value) for path, value in last if path)]
    said = [f"({sequence(path)}, {literal(value)})" for path, value in ends]
    return f"_routes.Pages({sequence(one for one in parameters if one)}, {tuple_of(said)})"


def _examples(operation: Operation) -> Iterator[str]:
    for one in operation.shown:
        facts = [str(one.status), literal(one.media_type), literal(one.name)]
        yield f"_routes.Example({', '.join(facts + _value(one))})"


def _value(example: ResponseExample) -> list[str]:
    value = example.value
    if value is None and not example.media_type:
        return []
    if isinstance(value, str) and len(value) > _LONG and "\n" in value.rstrip("\n"):
        return ["(" + " ".join(map(literal, value.splitlines(keepends=True))) + ")"]
    return [literal(value)]
