"""Operations: one method of a resource for one operation of the document."""

from __future__ import annotations

from dataclasses import replace

from sdkgen.api import LongRunning, Operation, ResultKind
from sdkgen.parse.auth import need
from sdkgen.parse.bodies import body
from sdkgen.parse.examples import request_examples, response_examples
from sdkgen.parse.facts import retry
from sdkgen.parse.paging import paging
from sdkgen.parse.parameters import parameters
from sdkgen.parse.results import failures, result
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope
from sdkgen.parse.servers import server
from sdkgen.parse.stream_rules import stream_helper
from sdkgen.parse.streaming import event_stream
from sdkgen.parse.structured import structured
from sdkgen.parse.walk import Endpoint
from sdkgen.parse.words import pascal
from sdkgen.settings import HelperSettings, MethodSettings


def operation(
    scope: Scope,
    schemas: Schemas,
    endpoint: Endpoint,
    name: str,
    resource: str,
    method: MethodSettings | None,
    helper: HelperSettings | None,
) -> Operation:
    """The method `name` of a resource; `resource` is the noun for it in names of types."""
    value = scope.mapping(endpoint.origin)
    noun = resource + pascal(name)
    # Pages are wholes, so who names a style of paging wants no stream that is only inferred.
    is_whole = method is not None and method.stream is None and (method.is_whole or bool(method.paging))
    stream = event_stream(scope, schemas, endpoint.origin, noun, method.stream if method else None, is_whole)
    outcome = result(scope, schemas, endpoint.origin, noun, stream.lines if stream is not None else "")
    if stream is not None and outcome.kind is ResultKind.EVENTS and (method is None or method.stream is None):
        # Nothing else comes, whatever is asked for.
        stream = replace(stream, argument="", tag="", is_usual=False)
    elif stream is not None and not stream.argument and outcome.kind is not ResultKind.EVENTS:
        told = "the settings want no stream" if is_whole else "nothing says how a call asks for this stream"
        scope.note(stream.origin, "stream-unused", told)
        stream = None
    long_running = method.long_running if method else None
    given = parameters(scope, schemas, endpoint, noun)
    sent = body(scope, schemas, endpoint.origin, f"{noun}Params")
    return Operation(
        name=name,
        verb=endpoint.verb,
        path=endpoint.path,
        summary=str(value.get("summary", "")),
        description=(method.description if method else "") or str(value.get("description", "")),
        deprecated=value.get("deprecated") is True,
        auth=need(scope, endpoint.origin),
        parameters=given,
        body=sent,
        result=outcome,
        failures=failures(scope, schemas, endpoint.origin, noun),
        stream=stream,
        helper=stream_helper(scope, schemas, stream, outcome, helper) if helper and stream else None,
        long_running=LongRunning(long_running.argument, long_running.per_hour) if long_running else None,
        examples=tuple(request_examples(scope, endpoint.origin)),
        shown=tuple(response_examples(scope, endpoint.origin)),
        origin=endpoint.origin,
        retry=retry(scope, method.retry) if method and method.retry else None,
        structured=(
            structured(scope, schemas, sent, outcome, method.structured) if method and method.structured else None
        ),
        server=server(scope, endpoint),
        paging=paging(scope, schemas, endpoint, given, sent, outcome, method) if stream is None else None,
        arguments=method.arguments if method else "",
    )
