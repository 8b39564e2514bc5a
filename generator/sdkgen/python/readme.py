"""The README of the generated project: how to use it, on one of its own operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkgen.api import Operation, Resource, ResultKind
from sdkgen.load.shapes import mapping
from sdkgen.python.arguments import Argument, arguments
from sdkgen.python.docstrings import clean
from sdkgen.python.errors import USUAL
from sdkgen.python.literals import literal
from sdkgen.python.names import argument
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class HelperUse:
    """How the stream helper is used."""

    method: str
    text_stream: str
    final: str


@dataclass(frozen=True)
class Readme:
    """View of `readme.md.jinja`."""

    title: str
    about: str
    distribution: str
    package: str
    client: str
    root_error: str
    secrets: tuple[str, ...]
    has_call: bool
    method: str
    """The example's method as a path from the client."""
    call: str
    """Its arguments, with a line each and line breaks around them; empty where it needs none."""
    assign: str
    """`result = ` where the method gives something."""
    streams: bool
    flag: str
    helper: HelperUse | None
    errors: tuple[str, ...]
    max_retries: int
    timeout: str
    resources: tuple[str, ...]


def readme(scope: Scope) -> Readme:
    """The README's view."""
    settings = scope.settings
    resource, operation = next(_candidates(scope), (None, None))
    helper = operation.helper if operation is not None else None
    stream = operation.stream if operation is not None and operation.stream and operation.stream.argument else None
    return Readme(
        title=scope.api.title or settings.package.distribution,
        about="\n".join(clean(settings.package.description or f"A client for {scope.api.title}.", 110)),
        distribution=settings.package.distribution,
        package=settings.package.name,
        client=scope.client,
        root_error=settings.client.error,
        secrets=tuple(
            f"`{one.argument}` (or `{one.env}`)" if one.env else f"`{one.argument}`" for one in scope.api.credentials
        ),
        has_call=operation is not None,
        method=(
            ".".join([*resource.path, argument(operation.name, ())])
            if resource is not None and operation is not None
            else ""
        ),
        call=_lines(_call(scope, operation)) if operation is not None else "",
        assign="" if operation is not None and operation.result.kind is ResultKind.NOTHING else "result = ",
        streams=stream is not None,
        flag=argument(stream.argument, ()) if stream is not None else "",
        helper=(
            HelperUse(f"{'.'.join(resource.path)}.{helper.method}", helper.text_stream, helper.final)
            if helper and resource
            else None
        ),
        errors=tuple(sorted({*USUAL, *(name for _, name in scope.api.errors.classes)} - {"SDKError"})),
        max_retries=scope.api.retry.max_retries,
        timeout=f"{settings.client.timeout:g}",
        resources=tuple(_listing(scope)),
    )


def _candidates(scope: Scope) -> Iterator[tuple[Resource, Operation]]:
    """Operations, the best example first: one with an example body, else one that needs least."""
    every = [(resource, operation) for resource in scope.api.walk() for operation in resource.operations]
    yield from (pair for pair in every if pair[1].examples)
    yield from sorted(
        every, key=lambda pair: (pair[1].deprecated, sum(one.required for one in arguments(scope, pair[1])))
    )


def _call(scope: Scope, operation: Operation) -> Iterator[str]:
    """The arguments of an example call."""
    values = mapping(operation.examples[0][1]) if operation.examples else {}
    for one in arguments(scope, operation):
        if one.place == "field" and one.wire in values:
            yield f"{one.name}={literal(values[one.wire])},"
        elif one.required:
            yield f"{one.name}={_stand_in(one)},"


def _lines(arguments: Iterable[str]) -> str:
    text = "".join(f"\n    {line}" for line in arguments)
    return f"{text}\n" if text else ""


def _stand_in(one: Argument) -> str:
    """A value for an argument that no example shows."""
    return {"int": "1", "float": "1.0", "bool": "True"}.get(
        one.annotation, literal(f"<{one.wire or one.name}>") if one.annotation == "str" else "..."
    )


def _listing(scope: Scope) -> Iterator[str]:
    for resource in scope.api.walk():
        names = [argument(operation.name, ()) for operation in resource.operations]
        names += [operation.helper.method for operation in resource.operations if operation.helper is not None]
        if names:
            yield f"`client.{'.'.join(resource.path)}`: {', '.join(f'`{name}`' for name in names)}"
