"""The methods of a resource class, in one colour."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.api import (
    BodyKind,
    Constant,
    Direction,
    EventStream,
    Location,
    Operation,
    Parameter,
    Primitive,
    Record,
    Reference,
    Resource,
    ResultKind,
    Type,
)
from sdkgen.python.arguments import Argument, arguments, prose
from sdkgen.python.docstrings import WIDTH, clean, deprecated, docstring, sentence
from sdkgen.python.literals import literal, sequence
from sdkgen.python.names import argument
from sdkgen.python.scope import Scope
from sdkgen.python.shadows import unshadowed

_OPTIONS = (
    "extra_headers: Headers | None = None",
    "extra_query: Query | None = None",
    "extra_body: Body | None = None",
    "timeout: float | Timeout | None | NotGiven = NOT_GIVEN",
)
_INDENT = 8
"""Where the docstring of a method stands."""

_PASSED_ON = tuple(f"{name}={name}" for name in ("extra_headers", "extra_query", "extra_body", "timeout"))


@dataclass(frozen=True)
class Overload:
    """One typed form of a call."""

    arguments: tuple[str, ...]
    returns: str


@dataclass(frozen=True)
class Method:
    """A method in one colour."""

    name: str
    definition: str
    """`def` or `async def`."""
    awaits: str
    """`await ` or nothing."""
    leading: tuple[str, ...]
    """Arguments that may be positional."""
    arguments: tuple[str, ...]
    returns: str
    docstring: str
    overloads: tuple[Overload, ...]
    statements: tuple[str, ...]

    @property
    def source(self) -> tuple[str, ...]:
        """Source in which to look for names to import."""
        overload = ("overload",) if self.overloads else ()
        return (
            *self.leading,
            *self.arguments,
            self.returns,
            *self.statements,
            *(piece for one in self.overloads for piece in (*one.arguments, one.returns)),
            *overload,
        )


def constant(operation: Operation) -> str:
    """The statement that defines the facts of an operation."""
    facts = [literal(operation.verb), literal(operation.path), *_body_facts(operation), *_result_facts(operation)]
    styles = [f"{literal(one.name)}: {_style(one)}" for one in operation.parameters if _has_style(one)]
    facts += [f"query={{{', '.join(styles)}}}"] if styles else []
    if operation.stream is not None:
        facts.append(f"stream={_stream_format(operation.stream)}")
    if operation.long_running is not None:
        limit = operation.long_running
        facts.append(f"limit=NonStreamingLimit({literal(limit.argument)}, per_hour={limit.per_hour:_})")
    return f"{constant_name(operation)} = Operation({', '.join(facts)})"


def _body_facts(operation: Operation) -> list[str]:
    body = operation.body
    match body.kind if body is not None else BodyKind.JSON:
        case BodyKind.JSON:
            return []
        case BodyKind.FORM:
            return ['body="form"']
        case BodyKind.MULTIPART:
            return ['body="multipart"']
        case BodyKind.TEXT | BodyKind.BINARY:
            assert body is not None
            return ['body="raw"', f"media_type={literal(body.media_type)}"]


def _result_facts(operation: Operation) -> list[str]:
    match operation.result.kind:
        case ResultKind.JSON:
            accept = operation.result.media_type
            return [] if accept == "application/json" else [f"accept={literal(accept)}"]
        case ResultKind.TEXT:
            return [f"accept={literal(operation.result.media_type)}", 'result="text"']
        case ResultKind.BINARY | ResultKind.JSON_LINES:
            return [f"accept={literal(operation.result.media_type)}", 'result="bytes"']
        case ResultKind.EVENTS:
            return [f"accept={literal(operation.result.media_type)}"]
        case ResultKind.NOTHING:
            return ['accept="*/*"', 'result="nothing"']


def _has_style(parameter: Parameter) -> bool:
    return (
        parameter.location is Location.QUERY
        and parameter.style in ("form", "spaceDelimited", "pipeDelimited", "deepObject")
        and not _is_scalar(parameter.type)
    )


def _is_scalar(type: Type) -> bool:
    return isinstance(type, Primitive | Constant)


def _style(parameter: Parameter) -> str:
    facts = [f"style={literal(parameter.style)}"] if parameter.style != "form" else []
    facts += ["explode=False"] if not parameter.explode else []
    return f"QueryStyle({', '.join(facts)})"


def _stream_format(stream: EventStream) -> str:
    facts = [f"argument={literal(stream.argument)}"] if stream.argument != "stream" else []
    facts += [f"tag={literal(stream.tag)}"] if stream.tag != "type" else []
    facts += [
        f"{name}={sequence(values)}"
        for name, values in (("terminal", stream.terminal), ("skip", stream.skip), ("error", stream.error))
        if values
    ]
    return f"StreamFormat({', '.join(facts)})"


def constant_name(operation: Operation) -> str:
    """The name of the constant with the facts of an operation."""
    return f"_{argument(operation.name, ()).upper().rstrip('_')}"


def methods(scope: Scope, resource: Resource, is_async: bool) -> tuple[Method, ...]:
    """Every method of a resource."""
    taken = [one.name for one in resource.children]
    found: list[Method] = []
    for operation in resource.operations:
        name = argument(operation.name, taken)
        taken.append(name)
        found.append(_method(scope, resource, operation, name, is_async))
        if operation.helper is not None:
            taken.append(operation.helper.method)
            found.append(_helper(scope, resource, operation, is_async))
    hidden = [method.name for method in found]
    return tuple(_unshadowed(method, hidden) for method in found)


def _method(scope: Scope, resource: Resource, operation: Operation, name: str, is_async: bool) -> Method:
    given = arguments(scope, operation)
    result = _result(scope, operation)
    stream = operation.stream if operation.stream is not None and operation.stream.argument else None
    prefix = "Async" if is_async else ""
    awaits = "await " if is_async else ""
    declared = [one.declaration for one in given if one.place != "path"]
    overloads: tuple[Overload, ...] = ()
    returns = result
    statements: list[str] = []
    call = _call(operation, given, given_body=stream is not None)
    if stream is not None:
        flag = argument(stream.argument, ())
        event = scope.annotations(Direction.RESPONSE).of(stream.event)
        streamed = f"{prefix}Stream[{event}]"
        returns = f"{result} | {streamed}"
        at = _position(operation, given, stream.argument)
        overloads = tuple(
            Overload((*_leading(given), *_star(given), *_required_flag(declared, line, at), *_OPTIONS), one)
            for line, one in (
                (f"{flag}: Literal[False] = False", result),
                (f"{flag}: Literal[True]", streamed),
                (f"{flag}: bool", returns),
            )
        )
        declared.insert(at, f"{flag}: bool = False")
        statements.append(f"body = {_items(given, 'field')}")
        statements.append(f"if {flag}:")
        statements.append(f"    return {awaits}self._client.stream({constant_name(operation)}, {event}, {call})")
    cast = unshadowed(result, [one.name for one in given])
    request = f"{awaits}self._client.request({constant_name(operation)}, {cast}, {call})"
    if operation.result.kind is ResultKind.NOTHING:
        statements.append(request)
    elif _is_class(scope, operation.result.type):
        statements.append(f"return {request}")
    else:
        # The runtime can tell the result's type only where it is a class.
        statements += [f"result: {cast} = {request}", "return result"]
    return Method(
        name=name,
        definition="async def" if is_async else "def",
        awaits=awaits,
        leading=_leading(given),
        arguments=(*declared, *_OPTIONS),
        returns=returns,
        docstring=_docs(scope, resource, operation, name, given, is_async),
        overloads=overloads,
        statements=tuple(statements),
    )


def _helper(scope: Scope, resource: Resource, operation: Operation, is_async: bool) -> Method:
    """The method that opens a stream and builds the result from it."""
    helper = operation.helper
    assert helper is not None and operation.stream is not None
    given = arguments(scope, operation)
    manager = f"{'Async' if is_async else ''}{helper.name}Manager"
    event = scope.annotations(Direction.RESPONSE).of(operation.stream.event)
    what = f"Stream what `{operation.name}` gives, with events for each piece and the result built as they arrive.\n\nUse it as a context manager; the request is sent on entering. The arguments are those of `{operation.name}`."
    return Method(
        name=helper.method,
        definition="def",
        awaits="",
        leading=_leading(given),
        arguments=(*(one.declaration for one in given if one.place != "path"), *_OPTIONS),
        returns=f"streaming.{manager}",
        docstring=docstring(
            (
                what
                if not is_async
                else f"{what.splitlines()[0]}\n\nUse it with `async with`; see the synchronous form for the rest."
            ),
            8,
        ),
        overloads=(),
        statements=(
            f"return streaming.{manager}(lambda: self._client.stream({constant_name(operation)}, {event}, {_call(operation, given)}))",
        ),
    )


def _result(scope: Scope, operation: Operation) -> str:
    result = operation.result
    annotation = scope.annotations(Direction.RESPONSE).of(result.type)
    return f"Iterable[{annotation}]" if result.kind is ResultKind.JSON_LINES else annotation


def _is_class(scope: Scope, type: Type) -> bool:
    return isinstance(type, Reference) and isinstance(scope.api.definitions[type.target].shape, Record)


def _leading(given: list[Argument]) -> tuple[str, ...]:
    return tuple(one.declaration for one in given if one.place == "path")


def _star(given: list[Argument]) -> tuple[str, ...]:
    return ("*",)


def _position(operation: Operation, given: list[Argument], flag: str) -> int:
    """Where the document has the flag among the optional arguments."""
    fields = [field.name for field in operation.body.fields or ()] if operation.body is not None else []
    before = set(fields[: fields.index(flag)]) if flag in fields else set(fields)
    listed = [one for one in given if one.place != "path"]
    return max(
        (index + 1 for index, one in enumerate(listed) if one.required or one.wire in before and one.place == "field"),
        default=0,
    )


def _required_flag(declared: list[str], line: str, at: int) -> list[str]:
    return [*declared[:at], line, *declared[at:]]


def _call(operation: Operation, given: list[Argument], given_body: bool = False) -> str:
    """The arguments of the runtime's call; `given_body` says that a variable holds the body already."""
    parts: list[str] = []
    for place, keyword in (
        ("path", "path"),
        ("query", "query"),
        ("header", "headers"),
        ("cookie", "cookies"),
        ("field", "body"),
    ):
        if any(one.place == place for one in given):
            parts.append("body=body" if place == "field" and given_body else f"{keyword}={_items(given, place)}")
    parts += [f"body={one.name}" for one in given if one.place == "body"]
    return ", ".join([*parts, *_PASSED_ON])


def _items(given: list[Argument], place: str) -> str:
    return "{" + ", ".join(one.item for one in given if one.place == place) + "}"


def _docs(
    scope: Scope, resource: Resource, operation: Operation, name: str, given: list[Argument], is_async: bool
) -> str:
    parts = [sentence(operation.summary), operation.description.strip()]
    text = "\n\n".join(dict.fromkeys(part for part in parts if part)) or f"`{operation.verb} {operation.path}`."
    if operation.deprecated:
        text = deprecated(text)
    if is_async:
        first = text.split("\n\n")[0].strip()
        return docstring(f"{first}\n\nThe arguments are those of `{scope.resource_class(resource)}.{name}`.", _INDENT)
    lines = clean(text, WIDTH - _INDENT)
    documented = [(one.name, one.prose) for one in given if one.prose]
    if operation.stream is not None and operation.stream.argument and operation.body is not None:
        flag = next((field for field in operation.body.fields or () if field.name == operation.stream.argument), None)
        documented += [(argument(flag.name, ()), prose(scope, flag))] if flag is not None and flag.description else []
    if documented:
        lines += ["", "Args:"]
    for one, said in documented:
        first, *rest = clean(f"{one}: {said}", WIDTH - _INDENT - 8)
        lines += [f"    {first}", *(f"        {line}" if line else "" for line in rest)]
    return docstring("\n".join(lines), _INDENT)


def _unshadowed(method: Method, hidden: list[str]) -> Method:
    """The method with built-in names that another method hides written in full."""

    def all_of(texts: tuple[str, ...]) -> tuple[str, ...]:
        parts = (text.partition(": ") for text in texts)
        return tuple(name + colon + unshadowed(annotation, hidden) for name, colon, annotation in parts)

    return Method(
        **{
            **method.__dict__,
            "leading": all_of(method.leading),
            "arguments": all_of(method.arguments),
            "returns": unshadowed(method.returns, hidden),
            "overloads": tuple(
                Overload(all_of(one.arguments), unshadowed(one.returns, hidden)) for one in method.overloads
            ),
        }
    )
