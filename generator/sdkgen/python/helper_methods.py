"""Methods beside that of an operation: the stream helper, and the one that reads the result as the caller's type."""

from __future__ import annotations

from dataclasses import replace

from sdkgen.api import Direction, EventStream, Operation, StreamHelper, Structured
from sdkgen.python.arguments import Argument, arguments
from sdkgen.python.method_docs import helper_docs, structured_docs
from sdkgen.python.method_source import Colour, Method, Signature, items, passed, returned_as, signature
from sdkgen.python.names import identifier
from sdkgen.python.operation_facts import constant_name
from sdkgen.python.scope import Scope
from sdkgen.python.shadows import unshadowed


def helper(scope: Scope, operation: Operation, stream: EventStream, helper: StreamHelper, colour: Colour) -> Method:
    """The method that opens a stream and builds the result from it."""
    given = arguments(scope, operation)
    manager = f"streaming.{colour.prefix}{helper.name}Manager"
    # What it returns sends the request when its block is entered, in either colour, so that nothing is awaited here.
    unawaited = replace(colour, awaits="")
    plain = signature(given, manager)
    chosen = operation.structured
    overloads: tuple[Signature, ...] = ()
    statements = [f"return {manager}(lambda: {opening(scope, operation, stream, given, unawaited)})"]
    if chosen is not None:
        parsed = f"streaming.{colour.prefix}{parsed_stream(helper, chosen)}Manager"
        typed = f"{parsed}[OutputT]"
        asked = identifier("asked", [one.name for one in given])
        at = len([one for one in given if one.place != "path"])
        overloads = (plain, signature(given, typed, f"{chosen.argument}: type[OutputT]", at))
        plain = signature(given, f"{manager} | {typed}", f"{chosen.argument}: type[OutputT] | NotGiven = NOT_GIVEN", at)
        sent = opening(scope, operation, stream, given, unawaited, body=f"{asked}.body(body)")
        statements = [
            f"body = {_body(given)}",
            f"if not isinstance({chosen.argument}, NotGiven):",
            f"    {asked} = ReadAs(structured.{chosen.name}, {chosen.argument})",
            f"    return {parsed}(lambda: {sent}, {asked})",
            f"return {manager}(lambda: {opening(scope, operation, stream, given, unawaited, body='body')})",
        ]
    return Method(
        name=helper.method,
        definition="def",
        overloads=overloads,
        signature=plain,
        docstring=helper_docs(operation, bool(colour.prefix)),
        statements=tuple(statements),
        is_helper=True,
    )


def structured(scope: Scope, operation: Operation, chosen: Structured, colour: Colour) -> Method:
    """The method whose result is read as a type of the caller's."""
    given = arguments(scope, operation)
    required = len([one for one in given if one.place != "path" and one.required])
    result = f"structured.{chosen.name}[OutputT]"
    asked = identifier("asked", [one.name for one in given])
    facts = f"{constant_name(operation)}, {asked}, {passed(given, f'{asked}.body({_body(given)})')}"
    call = f"{colour.awaits}self._client.request({facts})"
    return Method(
        name=chosen.method,
        definition=colour.definition,
        overloads=(),
        signature=signature(given, result, f"{chosen.argument}: type[OutputT]", required),
        docstring=structured_docs(operation, chosen),
        statements=(
            f"{asked} = ReadAs(structured.{chosen.name}, {chosen.argument})",
            *returned_as("result", result, call, given),
        ),
    )


def parsed_stream(helper: StreamHelper, chosen: Structured) -> str:
    """The class of a stream whose result is read as a type of the caller's."""
    return f"Parsed{helper.name}"


def opening(
    scope: Scope, operation: Operation, stream: EventStream, given: list[Argument], colour: Colour, body: str = ""
) -> str:
    """The expression that sends the request and gives its events."""
    event = unshadowed(scope.annotations(Direction.RESPONSE).of(stream.event), [one.name for one in given])
    facts = [constant_name(operation), event, *([f"{colour.prefix}JSONLines"] if stream.lines else [])]
    return f"{colour.awaits}self._client.stream({', '.join([*facts, passed(given, body)])})"


def _body(given: list[Argument]) -> str:
    return items([one for one in given if one.place == "field"])
