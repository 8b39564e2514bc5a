"""The methods of a resource class, in one colour."""

from __future__ import annotations

from dataclasses import replace

from sdkgen.api import Direction, EventStream, Operation, Record, Reference, Resource, ResultKind, Type
from sdkgen.python.arguments import Argument, arguments
from sdkgen.python.helper_methods import helper, opening, structured
from sdkgen.python.literals import literal
from sdkgen.python.method_docs import brief_docs, method_docs
from sdkgen.python.method_source import ASYNC, SYNC, Colour, Method, Signature, items, passed, returned_as, signature
from sdkgen.python.names import VIEW_NAMES, argument
from sdkgen.python.operation_facts import constant_name
from sdkgen.python.paging import returned
from sdkgen.python.scope import Scope
from sdkgen.python.shadows import unshadowed


def methods(scope: Scope, resource: Resource, is_async: bool) -> tuple[Method, ...]:
    """Every method of a resource."""
    colour = ASYNC if is_async else SYNC
    taken = {*VIEW_NAMES, *(one.name for one in resource.children)}
    found: list[Method] = []
    for operation in resource.operations:
        name = argument(operation.name, taken)
        taken.add(name)
        found.append(_method(scope, resource, operation, name, colour))
        if operation.structured is not None:
            taken.add(operation.structured.method)
            found.append(structured(scope, operation, operation.structured, colour))
        if operation.stream is not None and operation.helper is not None:
            taken.add(operation.helper.method)
            found.append(helper(scope, operation, operation.stream, operation.helper, colour))
    hidden = {*(method.name for method in found), *(child.name for child in resource.children)}
    return tuple(
        replace(
            method,
            overloads=tuple(one.unshadowed(hidden) for one in method.overloads),
            signature=method.signature.unshadowed(hidden),
        )
        for method in found
    )


def _method(scope: Scope, resource: Resource, operation: Operation, name: str, colour: Colour) -> Method:
    given = arguments(scope, operation)
    stream = operation.stream
    overloads: tuple[Signature, ...] = ()
    if operation.paging is not None:
        return _paged(scope, resource, operation, name, colour)
    if stream is None:
        shape = signature(given, _result(scope, operation, colour))
        statements = _request(scope, operation, given, colour)
    elif not stream.argument:
        shape = signature(given, _streamed(scope, stream, colour))
        statements = _opened(scope, operation, stream, given, colour)
    else:
        overloads, shape = _switched(scope, operation, stream, given, colour)
        asked = [f"{literal(stream.argument)}: {argument(stream.argument)}"] if stream.is_usual else []
        body = items([one for one in given if one.place == "field"], *asked)
        opened = _opened(scope, operation, stream, given, colour, body="body")
        declared = "body" if body != "{}" else "body: dict[str, object]"
        statements = [
            f"{declared} = {body}",
            f"if {argument(stream.argument)}:",
            *(f"    {line}" for line in opened),
        ]
        statements += _request(scope, operation, given, colour, body="body")
    original = f"{scope.resource_class(resource)}.{name}"
    docs = brief_docs(operation, original) if colour.prefix else method_docs(scope, operation, given)
    return Method(name, colour.definition, overloads, shape, docs, tuple(statements))


def _paged(scope: Scope, resource: Resource, operation: Operation, name: str, colour: Colour) -> Method:
    """The method that gives a page of a list; what it returns in asynchronous colour sends the request when awaited."""
    given = arguments(scope, operation)
    annotation, page = returned(scope, operation, bool(colour.prefix))
    body = scope.annotations(Direction.RESPONSE).of(operation.result.type)
    hidden = [one.name for one in given]
    facts = f"{constant_name(operation)}, {unshadowed(body, hidden)}, {unshadowed(page, hidden)}"
    call = f"self._client.paged({facts}, {passed(given, '')})"
    original = f"{scope.resource_class(resource)}.{name}"
    docs = brief_docs(operation, original) if colour.prefix else method_docs(scope, operation, given)
    statements = (
        returned_as("pages", unshadowed(annotation, hidden), call, given) if colour.prefix else [f"return {call}"]
    )
    return Method(name, "def", (), signature(given, annotation), docs, tuple(statements))


def _switched(
    scope: Scope, operation: Operation, stream: EventStream, given: list[Argument], colour: Colour
) -> tuple[tuple[Signature, ...], Signature]:
    """The overloads and the signature of a method that streams if it is told to."""
    flag = argument(stream.argument)
    at = _position(operation, stream, given)
    result, streamed = _result(scope, operation, colour), _streamed(scope, stream, colour)
    either = f"{result} | {streamed}"
    overloads = (
        signature(given, result, f"{flag}: Literal[False] = False", at),
        signature(given, streamed, f"{flag}: Literal[True]", at),
        signature(given, either, f"{flag}: bool", at),
    )
    return overloads, signature(given, either, f"{flag}: bool = False", at)


def _position(operation: Operation, stream: EventStream, given: list[Argument]) -> int:
    """Where the document has the flag among the arguments that are not in the path."""
    fields = [field.name for field in operation.body.fields or ()] if operation.body is not None else []
    before = {*fields[: fields.index(stream.argument)]} if stream.argument in fields else {*fields}
    listed = [one for one in given if one.place != "path"]
    places = [
        index + 1
        for index, one in enumerate(listed)
        if one.required or one.place in ("field", "file") and one.wire in before
    ]
    return max(places, default=0)


def _result(scope: Scope, operation: Operation, colour: Colour) -> str:
    annotation = scope.annotations(Direction.RESPONSE).of(operation.result.type)
    lines = operation.result.kind is ResultKind.JSON_LINES
    return f"{colour.prefix}JSONLines[{annotation}]" if lines else annotation


def _streamed(scope: Scope, stream: EventStream, colour: Colour) -> str:
    kind = "JSONLines" if stream.lines else "Stream"
    return f"{colour.prefix}{kind}[{scope.annotations(Direction.RESPONSE).of(stream.event)}]"


def _request(scope: Scope, operation: Operation, given: list[Argument], colour: Colour, body: str = "") -> list[str]:
    """The statements that send the request and give its result."""
    annotation = scope.annotations(Direction.RESPONSE).of(operation.result.type)
    result = unshadowed(annotation, [one.name for one in given])
    if operation.result.kind is ResultKind.JSON_LINES:
        facts = f"{constant_name(operation)}, {result}, {colour.prefix}JSONLines, {passed(given, body)}"
        call = f"{colour.awaits}self._client.stream({facts})"
        return returned_as("lines", _result(scope, operation, colour), call, given)
    call = f"{colour.awaits}self._client.request({constant_name(operation)}, {result}, {passed(given, body)})"
    if operation.result.kind is ResultKind.NOTHING:
        return [call]
    if _is_class(scope, operation.result.type):
        return [f"return {call}"]
    # Type checkers can follow a type that is passed as a value only if it is a class.
    return returned_as("result", result, call, given)


def _opened(
    scope: Scope, operation: Operation, stream: EventStream, given: list[Argument], colour: Colour, body: str = ""
) -> list[str]:
    """The statements that send the request and give its events."""
    call = opening(scope, operation, stream, given, colour, body)
    return returned_as("events", _streamed(scope, stream, colour), call, given)


def _is_class(scope: Scope, type: Type) -> bool:
    return isinstance(type, Reference) and isinstance(scope.api.definitions[type.target].shape, Record)
