"""The methods of a resource class, in one colour."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkgen.api import Direction, EventStream, Operation, Record, Reference, Resource, ResultKind, StreamHelper, Type
from sdkgen.python.arguments import Argument, arguments
from sdkgen.python.imports import used
from sdkgen.python.method_docs import brief_docs, helper_docs, method_docs
from sdkgen.python.names import VIEW_NAMES, argument, identifier
from sdkgen.python.operation_facts import constant_name
from sdkgen.python.paging import returned
from sdkgen.python.scope import Scope
from sdkgen.python.shadows import unshadowed

_OPTIONS = (
    "extra_headers: Headers | None = None",
    "extra_query: Query | None = None",
    "extra_body: Body | None = None",
    "timeout: float | Timeout | None | NotGiven = NOT_GIVEN",
)
_PASSED_ON = tuple(f"{name}={name}" for name in ("extra_headers", "extra_query", "extra_body", "timeout"))
_PLACES = (
    ("path", "path"),
    ("query", "query"),
    ("header", "headers"),
    ("cookie", "cookies"),
    ("field", "body"),
    ("file", "files"),
)
"""Where arguments go, and the runtime's arguments that take them there."""


@dataclass(frozen=True)
class Signature:
    """What a method takes and gives."""

    arguments: tuple[str, ...]
    """All after `self`, with the `*` that ends those that may be positional."""
    returns: str

    @property
    def own(self) -> tuple[str, ...]:
        """The arguments without those that every method has."""
        own = self.arguments[: -len(_OPTIONS)]
        return own[:-1] if own[-1] == "*" else own

    def unshadowed(self, hidden: list[str]) -> Signature:
        """The signature with built-in names that another attribute of the class hides written in full."""
        parts = (text.partition(": ") for text in self.arguments)
        written = tuple(name + colon + unshadowed(annotation, hidden) for name, colon, annotation in parts)
        return Signature(written, unshadowed(self.returns, hidden))


@dataclass(frozen=True)
class Method:
    """A method in one colour."""

    name: str
    definition: str
    """`def` or `async def`."""
    overloads: tuple[Signature, ...]
    signature: Signature
    docstring: str
    statements: tuple[str, ...]
    is_helper: bool = False
    """Whether it gives something made of a response, of which there are no views."""

    @property
    def source(self) -> tuple[str, ...]:
        """Source in which to look for names to import."""
        signatures = (*self.overloads, self.signature)
        names = {text.partition(":")[0] for text in self.signature.arguments}
        texts = (text.partition(": ")[2] for one in signatures for text in one.arguments)
        results = (one.returns for one in signatures)
        # An argument may have the name of something that is imported elsewhere.
        words = used(self.statements) - names
        return (*texts, *results, *sorted(words), *(["overload"] if self.overloads else []))


@dataclass(frozen=True)
class _Colour:
    """What tells the two classes of a resource apart."""

    prefix: str
    definition: str
    awaits: str


_SYNC = _Colour("", "def", "")
_ASYNC = _Colour("Async", "async def", "await ")


def methods(scope: Scope, resource: Resource, is_async: bool) -> tuple[Method, ...]:
    """Every method of a resource."""
    colour = _ASYNC if is_async else _SYNC
    taken = [*VIEW_NAMES, *(one.name for one in resource.children)]
    found: list[Method] = []
    for operation in resource.operations:
        name = argument(operation.name, taken)
        taken.append(name)
        found.append(_method(scope, resource, operation, name, colour))
        if operation.stream is not None and operation.helper is not None:
            taken.append(operation.helper.method)
            found.append(_helper(scope, operation, operation.stream, operation.helper, colour))
    hidden = [*(method.name for method in found), *(child.name for child in resource.children)]
    return tuple(
        replace(
            method,
            overloads=tuple(one.unshadowed(hidden) for one in method.overloads),
            signature=method.signature.unshadowed(hidden),
        )
        for method in found
    )


def _method(scope: Scope, resource: Resource, operation: Operation, name: str, colour: _Colour) -> Method:
    given = arguments(scope, operation)
    stream = operation.stream
    overloads: tuple[Signature, ...] = ()
    if operation.paging is not None:
        return _paged(scope, resource, operation, name, colour)
    if stream is None:
        signature = _signature(given, _result(scope, operation, colour))
        statements = _request(scope, operation, given, colour)
    elif not stream.argument:
        signature = _signature(given, _streamed(scope, stream, colour))
        statements = _opened(scope, operation, stream, given, colour)
    else:
        overloads, signature = _switched(scope, operation, stream, given, colour)
        body = _items([one for one in given if one.place == "field"])
        opened = _opened(scope, operation, stream, given, colour, body="body")
        statements = [f"body = {body}", f"if {argument(stream.argument, ())}:", *(f"    {line}" for line in opened)]
        statements += _request(scope, operation, given, colour, body="body")
    original = f"{scope.resource_class(resource)}.{name}"
    docs = brief_docs(operation, original) if colour.prefix else method_docs(scope, operation, given)
    return Method(name, colour.definition, overloads, signature, docs, tuple(statements))


def _paged(scope: Scope, resource: Resource, operation: Operation, name: str, colour: _Colour) -> Method:
    """The method that gives a page of a list; what it returns in asynchronous colour sends the request when awaited."""
    given = arguments(scope, operation)
    annotation, page = returned(scope, operation, bool(colour.prefix))
    body = scope.annotations(Direction.RESPONSE).of(operation.result.type)
    hidden = [one.name for one in given]
    facts = f"{constant_name(operation)}, {unshadowed(body, hidden)}, {unshadowed(page, hidden)}"
    call = f"self._client.paged({facts}, {_passed(given, '')})"
    original = f"{scope.resource_class(resource)}.{name}"
    docs = brief_docs(operation, original) if colour.prefix else method_docs(scope, operation, given)
    statements = (
        _returned("pages", unshadowed(annotation, hidden), call, given) if colour.prefix else [f"return {call}"]
    )
    return Method(name, "def", (), _signature(given, annotation), docs, tuple(statements))


def _helper(scope: Scope, operation: Operation, stream: EventStream, helper: StreamHelper, colour: _Colour) -> Method:
    """The method that opens a stream and builds the result from it."""
    given = arguments(scope, operation)
    manager = f"streaming.{colour.prefix}{helper.name}Manager"
    # What it returns sends the request when its block is entered, in either colour, so that nothing is awaited here.
    opened = _open(scope, operation, stream, given, replace(colour, awaits=""))
    return Method(
        name=helper.method,
        definition="def",
        overloads=(),
        signature=_signature(given, manager),
        docstring=helper_docs(operation, bool(colour.prefix)),
        statements=(f"return {manager}(lambda: {opened})",),
        is_helper=True,
    )


def _signature(given: list[Argument], returns: str, flag: str = "", at: int = 0) -> Signature:
    """The signature of a method; `flag` is one more argument, at a place among those that are not in the path."""
    leading = [one.declaration for one in given if one.place == "path"]
    rest = [one.declaration for one in given if one.place != "path"]
    rest[at:at] = [flag] if flag else []
    return Signature((*leading, "*", *rest, *_OPTIONS), returns)


def _switched(
    scope: Scope, operation: Operation, stream: EventStream, given: list[Argument], colour: _Colour
) -> tuple[tuple[Signature, ...], Signature]:
    """The overloads and the signature of a method that streams if it is told to."""
    flag = argument(stream.argument, ())
    at = _position(operation, stream, given)
    result, streamed = _result(scope, operation, colour), _streamed(scope, stream, colour)
    either = f"{result} | {streamed}"
    overloads = (
        _signature(given, result, f"{flag}: Literal[False] = False", at),
        _signature(given, streamed, f"{flag}: Literal[True]", at),
        _signature(given, either, f"{flag}: bool", at),
    )
    return overloads, _signature(given, either, f"{flag}: bool = False", at)


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


def _result(scope: Scope, operation: Operation, colour: _Colour) -> str:
    annotation = scope.annotations(Direction.RESPONSE).of(operation.result.type)
    lines = operation.result.kind is ResultKind.JSON_LINES
    return f"{colour.prefix}JSONLines[{annotation}]" if lines else annotation


def _streamed(scope: Scope, stream: EventStream, colour: _Colour) -> str:
    return f"{colour.prefix}Stream[{scope.annotations(Direction.RESPONSE).of(stream.event)}]"


def _request(scope: Scope, operation: Operation, given: list[Argument], colour: _Colour, body: str = "") -> list[str]:
    """The statements that send the request and give its result."""
    annotation = scope.annotations(Direction.RESPONSE).of(operation.result.type)
    result = unshadowed(annotation, [one.name for one in given])
    if operation.result.kind is ResultKind.JSON_LINES:
        facts = f"{constant_name(operation)}, {result}, {colour.prefix}JSONLines, {_passed(given, body)}"
        call = f"{colour.awaits}self._client.stream({facts})"
        return _returned("lines", _result(scope, operation, colour), call, given)
    call = f"{colour.awaits}self._client.request({constant_name(operation)}, {result}, {_passed(given, body)})"
    if operation.result.kind is ResultKind.NOTHING:
        return [call]
    if _is_class(scope, operation.result.type):
        return [f"return {call}"]
    # Type checkers can follow a type that is passed as a value only if it is a class.
    return _returned("result", result, call, given)


def _opened(
    scope: Scope, operation: Operation, stream: EventStream, given: list[Argument], colour: _Colour, body: str = ""
) -> list[str]:
    """The statements that send the request and give its events."""
    call = _open(scope, operation, stream, given, colour, body)
    return _returned("events", _streamed(scope, stream, colour), call, given)


def _returned(words: str, annotation: str, call: str, given: list[Argument]) -> list[str]:
    """The statements that give what a call gives, as what it is."""
    variable = identifier(words, [one.name for one in given])
    return [f"{variable}: {annotation} = {call}", f"return {variable}"]


def _open(
    scope: Scope, operation: Operation, stream: EventStream, given: list[Argument], colour: _Colour, body: str = ""
) -> str:
    """The expression that sends the request and gives its events."""
    event = unshadowed(scope.annotations(Direction.RESPONSE).of(stream.event), [one.name for one in given])
    return f"{colour.awaits}self._client.stream({constant_name(operation)}, {event}, {_passed(given, body)})"


def _passed(given: list[Argument], body: str) -> str:
    """The arguments of the runtime's call; `body` is a variable that holds the body already."""
    parts: list[str] = []
    for place, keyword in _PLACES:
        here = [one for one in given if one.place == place]
        if here:
            parts.append(f"{keyword}={body if place == 'field' and body else _items(here)}")
    parts += [f"body={one.name}" for one in given if one.place == "body"]
    return ", ".join([*parts, *_PASSED_ON])


def _items(given: list[Argument]) -> str:
    return "{" + ", ".join(one.item for one in given) + "}"


def _is_class(scope: Scope, type: Type) -> bool:
    return isinstance(type, Reference) and isinstance(scope.api.definitions[type.target].shape, Record)
