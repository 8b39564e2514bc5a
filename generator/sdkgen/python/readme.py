"""The README of the generated project: how to use it, on one of its own operations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sdkgen.api import ClientCredentials, Credential, Operation, Resource, ResultKind, Secret
from sdkgen.load.shapes import mapping
from sdkgen.python.arguments import Argument, arguments
from sdkgen.python.client import has_webhooks, secret_names, ways
from sdkgen.python.docstrings import clean, summary
from sdkgen.python.literals import literal
from sdkgen.python.names import argument
from sdkgen.python.scope import Scope
from sdkgen.settings import EXCEPTIONS


@dataclass(frozen=True)
class HelperUse:
    """How the stream helper is used."""

    method: str
    text_stream: str
    final: str
    flag: str
    """The argument of the plain call that streams too."""


@dataclass(frozen=True)
class StructuredUse:
    """How a result is read as a type of the caller's."""

    method: str
    """As a path from the client."""
    call: str
    """Its arguments, with a line for each; the type is `Answer`."""


@dataclass(frozen=True)
class Example:
    """A call of one of the operations."""

    method: str
    """As a path from the client."""
    raw_method: str
    """The same, by way of the view of whole responses."""
    streaming_method: str
    call: str
    """Its arguments, with a line for each."""
    nested_call: str
    """The same, for a call that stands further in."""
    block_call: str
    """The same, for a call inside a block."""
    assign: str
    """`result = ` where the method gives something."""
    is_shown: bool
    """Whether the document shows a response."""


@dataclass(frozen=True)
class WebhooksUse:
    """How what the API sends by itself is read."""

    secret_env: str
    """May be empty."""
    is_attribute: bool
    """Whether clients have webhooks as an attribute."""


@dataclass(frozen=True)
class Readme:
    """View of `readme.md.jinja`."""

    title: str
    about: str
    description: str
    distribution: str
    package: str
    client: str
    root_error: str
    secrets: tuple[str, ...]
    example: Example | None
    helper: HelperUse | None
    structured: StructuredUse | None
    webhooks: WebhooksUse | None
    pages: Example | None
    """A call that gives a page of a list, if any does."""
    lines: Example | None
    """A call that gives lines, if any does."""
    errors: tuple[str, ...]
    max_retries: int
    timeout: str
    log_env: str
    """The environment variable that turns logging on; may be empty."""
    resources: tuple[str, ...]


def readme(scope: Scope) -> Readme:
    """The README's view."""
    settings = scope.settings
    best, names = next(_candidates(scope), None), secret_names(scope)
    return Readme(
        title=summary(scope.api.title) or settings.package.distribution,
        about="\n".join(clean(settings.package.description or scope.about, 110)),
        description="\n".join(clean(scope.api.description, 110)),
        distribution=settings.package.distribution,
        package=settings.package.name,
        client=scope.client,
        root_error=settings.client.error,
        secrets=tuple(" and ".join(_secrets(names, way)) + _sent(way) for way in ways(scope)),
        example=_example(scope, *best) if best is not None else None,
        helper=_helper(scope, *best) if best is not None else None,
        structured=_structured(scope),
        webhooks=_webhooks(scope),
        pages=_first(scope, lambda one: one.paging is not None),
        lines=_first(scope, lambda one: one.result.kind is ResultKind.JSON_LINES),
        errors=tuple(sorted({*EXCEPTIONS, *(name for _, name in scope.api.errors.classes)} - {"SDKError"})),
        max_retries=scope.api.retry.max_retries,
        timeout=f"{settings.client.timeout:g}",
        log_env=settings.client.log_env,
        resources=tuple(_listing(scope)),
    )


def _secrets(names: Mapping[Secret, str], way: tuple[Credential, ...]) -> Iterator[str]:
    for secret in (secret for one in way for secret in one.secrets):
        yield f"`{names[secret]}` (or `{secret.env}`)" if secret.env else f"`{names[secret]}`"


def _sent(way: tuple[Credential, ...]) -> str:
    """What becomes of them, where it is more than being sent."""
    if not any(isinstance(one.scheme, ClientCredentials) for one in way):
        return ""
    return ": exchanged for an access token at the first call, and again before it expires or when it is refused"


def _candidates(scope: Scope) -> Iterator[tuple[Resource, Operation]]:
    """Operations, the best example first: one with an example body, else one that needs least."""
    every = [(resource, operation) for resource in scope.api.walk() for operation in resource.operations]
    yield from (pair for pair in every if pair[1].examples)
    yield from sorted(
        every, key=lambda pair: (pair[1].deprecated, sum(one.required for one in arguments(scope, pair[1])))
    )


def _example(scope: Scope, resource: Resource, operation: Operation) -> Example:
    given = list(_arguments(scope, operation))
    owner, name = scope.attributes(resource), argument(operation.name)
    return Example(
        method=f"{owner}.{name}",
        raw_method=f"{owner}.with_raw_response.{name}",
        streaming_method=f"{owner}.with_streaming_response.{name}",
        call=_call(given, ""),
        nested_call=_call(given, " " * 8),
        block_call=_call(given, " " * 4),
        assign="" if operation.result.kind is ResultKind.NOTHING else "result = ",
        is_shown=bool(operation.shown),
    )


def _first(scope: Scope, is_meant: Callable[[Operation], bool]) -> Example | None:
    """An example of an operation of this kind, the one that needs least."""
    every = [(one, operation) for one in scope.api.walk() for operation in one.operations if is_meant(operation)]
    best = min(every, key=lambda pair: sum(one.required for one in arguments(scope, pair[1])), default=None)
    return _example(scope, *best) if best is not None else None


def _helper(scope: Scope, resource: Resource, operation: Operation) -> HelperUse | None:
    helper, stream = operation.helper, operation.stream
    if helper is None or stream is None or not helper.text_stream:
        return None
    method = f"{scope.attributes(resource)}.{helper.method}"
    return HelperUse(method, helper.text_stream, helper.final, argument(stream.argument))


def _structured(scope: Scope) -> StructuredUse | None:
    for resource in scope.api.walk():
        for operation in resource.operations:
            if operation.structured is not None:
                given = [*_arguments(scope, operation), f"{operation.structured.argument}=Answer,"]
                return StructuredUse(f"{scope.attributes(resource)}.{operation.structured.method}", _call(given, ""))
    return None


def _webhooks(scope: Scope) -> WebhooksUse | None:
    webhooks = scope.api.webhooks
    return WebhooksUse(webhooks.secret_env, has_webhooks(scope)) if webhooks is not None else None


def _arguments(scope: Scope, operation: Operation) -> Iterator[str]:
    """The arguments of an example call."""
    values = mapping(operation.examples[0][1]) if operation.examples else {}
    for one in arguments(scope, operation):
        if one.place == "field" and one.wire in values:
            yield f"{one.name}={literal(values[one.wire])},"
        elif one.required:
            yield f"{one.name}={_stand_in(one)},"


def _call(given: list[str], margin: str) -> str:
    return "".join(f"\n{margin}    {one}" for one in given) + (f"\n{margin}" if given else "")


def _stand_in(one: Argument) -> str:
    """A value for an argument that no example shows."""
    text = literal(f"<{one.wire or one.name}>") if one.annotation == "str" else "..."
    return {"int": "1", "float": "1.0", "bool": "True"}.get(one.annotation, text)


def _listing(scope: Scope) -> Iterator[str]:
    for resource in scope.api.walk():
        names = [argument(operation.name) for operation in resource.operations]
        names += [one.structured.method for one in resource.operations if one.structured is not None]
        names += [operation.helper.method for operation in resource.operations if operation.helper is not None]
        if names:
            yield f"`client.{scope.attributes(resource)}`: {', '.join(f'`{name}`' for name in names)}"
