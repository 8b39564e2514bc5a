"""The module of stream helpers: the events they add, the rules they run on, and their classes in both colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from sdkgen.api import (
    Action,
    Choice,
    Direction,
    Emission,
    EventRule,
    EventStream,
    Operation,
    Reference,
    StreamHelper,
    Structured,
)
from sdkgen.parse.words import pascal, snake
from sdkgen.python.class_names import unknown_name
from sdkgen.python.docstrings import docstring
from sdkgen.python.helper_methods import parsed_stream
from sdkgen.python.imports import PLAIN, STANDARD, Import, statements, used
from sdkgen.python.literals import literal
from sdkgen.python.names import attribute
from sdkgen.python.scope import Scope

_RULES = ("AddItem", "AddJson", "AddText", "Append", "Finish", "FinishItem", "HelperFormat", "Merge", "Set", "Start")
_RUNTIME = {
    **dict.fromkeys(_RULES, ".._runtime.stream_rules"),
    "AsyncStreamHelper": ".._runtime.stream_helper",
    "AsyncStreamOpening": ".._runtime.stream_opening",
    "Emitted": ".._runtime.emitted",
    "StreamHelper": ".._runtime.stream_helper",
    "StreamOpening": ".._runtime.stream_opening",
    "AsyncIterator": "collections.abc",
    "AsyncStream": ".._runtime.stream",
    "Awaitable": "collections.abc",
    "Callable": "collections.abc",
    "Iterator": "collections.abc",
    "Any": "typing",
    "Generic": "typing",
    "ReadAs": ".._runtime.structured",
    "Stream": ".._runtime.stream",
    "TypeVar": "typing",
    "structured": "..",
    "types": "..",
}


@dataclass(frozen=True)
class EventClass:
    """An event that a helper adds to those of the API."""

    name: str
    bases: str
    docstring: str
    tag: str
    """The literal of its `type`; empty where its base has it."""
    fields: tuple[str, ...]


@dataclass(frozen=True)
class HelperClass:
    """A stream helper in one colour, and the object that opens it."""

    name: str
    base: str
    opening: str
    opening_base: str
    docstring: str
    opening_docstring: str
    definition: str
    awaits: str
    iterator: str
    parsed: str
    """The class whose result is read as a type of the caller's; empty where there is none."""
    parsed_docstring: str
    parsed_opening_docstring: str
    opening_parent: str
    stream: str
    sent: str
    """What opening gives in its colour."""


@dataclass(frozen=True)
class Helper:
    """Everything of one stream helper."""

    events: tuple[EventClass, ...]
    event: str
    """The name of the union of its events."""
    variants: str
    constant: str
    rules: tuple[str, ...]
    result: str
    final: str
    snapshot: str
    text_stream: str
    final_text: str
    parsed_result: str
    """The class of the result that is read as a type of the caller's; empty where there is none."""
    classes: tuple[HelperClass, ...]

    @property
    def exports(self) -> tuple[str, ...]:
        """The names it defines."""
        classes = [name for one in self.classes for name in (one.name, one.opening)]
        classes += [name for one in self.classes if one.parsed for name in (one.parsed, f"{one.parsed}Manager")]
        return (self.event, *(one.name for one in self.events), *classes)


@dataclass(frozen=True)
class StreamingModule:
    """View of `streaming.py.jinja`."""

    docstring: str
    plain_imports: tuple[str, ...]
    imports: tuple[Import, ...]
    helpers: tuple[Helper, ...]
    has_variable: bool

    @property
    def exports(self) -> tuple[str, ...]:
        """The names it defines."""
        return tuple(name for helper in self.helpers for name in helper.exports)


def streaming_module(scope: Scope) -> StreamingModule | None:
    """The module of stream helpers, if the SDK has one."""
    operations = [one for resource in scope.api.walk() for one in resource.operations]
    helpers = tuple(
        _helper(scope, one, one.stream, one.helper)
        for one in operations
        if one.stream is not None and one.helper is not None
    )
    if not helpers:
        return None
    words = used(piece for helper in helpers for piece in _source(helper)) | {"TypeAlias", "Union", "types"}
    return StreamingModule(
        docstring=docstring("Streams that build their result: the events they give, and the classes that give them."),
        plain_imports=tuple(line for word, line in PLAIN if word in words),
        imports=tuple(statements(words, {**STANDARD, **_RUNTIME})),
        helpers=helpers,
        has_variable="TypeVar" in words,
    )


def _source(helper: Helper) -> Iterator[str]:
    yield from helper.rules
    yield "HelperFormat"
    for event in helper.events:
        yield from (event.bases, *event.fields, *(["Literal"] if event.tag else []))
    for one in helper.classes:
        yield from (one.base, one.opening_base, one.iterator if helper.text_stream else "")
        if one.parsed:
            yield f"{one.sent} {one.stream} Any Callable Generic ReadAs TypeVar structured"


def _helper(scope: Scope, operation: Operation, stream: EventStream, helper: StreamHelper) -> Helper:
    annotations = scope.annotations(Direction.RESPONSE)
    events = [_event(scope, rule, rule.emit, stream) for rule in helper.rules if rule.emit is not None]
    replaced = {rule.event for rule in helper.rules if rule.emit is not None and _finishes(rule)}
    raw = [variant for variant in _choice(scope, stream).variants if not replaced & {*variant.tags}]
    result = annotations.of(helper.result)
    names = [annotations.of(variant.type) for variant in raw if not {*variant.tags} & {*stream.skip}]
    unknown = f"types.{unknown_name(scope.api.definitions[_target(stream)], scope.names)}"
    return Helper(
        events=tuple(events),
        event=f"{helper.name}Event",
        variants=", ".join([*names, unknown, *(event.name for event in events)]),
        constant=f"_{snake(helper.name).upper()}",
        rules=tuple(_format(helper, stream)),
        result=result,
        final=helper.final,
        snapshot=helper.snapshot,
        text_stream=helper.text_stream,
        final_text=helper.final_text,
        parsed_result=f"structured.{operation.structured.name}" if operation.structured is not None else "",
        classes=tuple(_classes(helper, result, operation.structured)),
    )


def _classes(helper: StreamHelper, result: str, chosen: Structured | None) -> Iterator[HelperClass]:
    for prefix in ("", "Async"):
        name = f"{prefix}{helper.name}"
        parsed = f"{prefix}{parsed_stream(helper, chosen)}" if chosen is not None else ""
        block = "an `async with`" if prefix else "a `with`"
        parsed_result = f"`{chosen.name}`" if chosen is not None else ""
        yield HelperClass(
            name=name,
            base=f"{prefix}StreamHelper[{helper.name}Event, {result}]",
            opening=f"{name}Manager",
            opening_base=f"{prefix}StreamOpening[{name}]",
            docstring=docstring(f"A stream of events that builds a `{result.removeprefix('types.')}`.", 4),
            opening_docstring=docstring(f"Opens a `{name}` for {block} block.", 4),
            definition="async def" if prefix else "def",
            awaits="await " if prefix else "",
            iterator=f"{prefix}Iterator",
            parsed=parsed,
            parsed_docstring=docstring(f"A stream of events that builds a {parsed_result}.", 4),
            parsed_opening_docstring=docstring(f"Opens a `{parsed}` for {block} block.", 4),
            opening_parent=f"{prefix}StreamOpening",
            stream=f"{prefix}Stream",
            sent="Awaitable[AsyncStream[Any]]" if prefix else "Stream[Any]",
        )


def _event(scope: Scope, rule: EventRule, emit: Emission, stream: EventStream) -> EventClass:
    annotations = scope.annotations(Direction.RESPONSE)
    value = annotations.of(emit.value_type) if emit.value_type is not None else "object"
    name = f"{pascal(emit.name)}Event"
    if _finishes(rule):
        base = next(variant.type for variant in _choice(scope, stream).variants if rule.event in variant.tags)
        text = emit.description or f"Takes the place of `{rule.event}`: it also has what is complete now."
        return EventClass(name, annotations.of(base), docstring(text, 4), "", (f"{emit.value}: {value}",))
    fields = [f"{emit.value}: {value}"]
    bases = f"Emitted, value={literal(emit.value)}"
    if emit.snapshot:
        snapshot = annotations.of(emit.snapshot_type) if emit.snapshot_type is not None else "object"
        fields.append(f"{emit.snapshot}: {snapshot}")
        bases += f", snapshot={literal(emit.snapshot)}"
    so_far = ", and all of it so far" if emit.snapshot else ""
    text = emit.description or f"Follows each `{rule.delta or rule.event}`: what it added{so_far}."
    return EventClass(name, bases, docstring(text, 4), literal(emit.name), tuple(fields))


def _format(helper: StreamHelper, stream: EventStream) -> Iterator[str]:
    """The arguments of the helper's `HelperFormat`."""
    for rule in helper.rules:
        facts = [literal(rule.event), *([literal(rule.delta)] if rule.delta else [])]
        facts += [f"source={literal(attribute(rule.source))}"] if rule.source else []
        facts += [f"target={literal(attribute(rule.target))}"] if rule.target else []
        if rule.emit is not None:
            facts.append(f"emit={pascal(rule.emit.name)}Event")
            facts += [f"known={literal(rule.emit.value)}"] if _finishes(rule) else []
        yield f"{_class(rule.action)}({', '.join(facts)})"
    for name, value, usual in (
        ("items", helper.items, ""),
        ("index", helper.index, "index"),
        ("delta", helper.delta, "delta"),
        ("tag", stream.tag, "type"),
        ("delta_tag", helper.delta_tag, "type"),
    ):
        if value != usual:
            yield f"{name}={literal(attribute(value))}"
    if helper.text_event:
        yield f"text={pascal(helper.text_event)}Event"


def _class(action: Action) -> str:
    match action:
        case Action.START:
            return "Start"
        case Action.APPEND:
            return "Append"
        case Action.TEXT:
            return "AddText"
        case Action.JSON:
            return "AddJson"
        case Action.ITEM:
            return "AddItem"
        case Action.SET:
            return "Set"
        case Action.MERGE:
            return "Merge"
        case Action.FINISH_ITEM:
            return "FinishItem"
        case Action.FINISH:
            return "Finish"
        case _:
            assert_never(action)


def _finishes(rule: EventRule) -> bool:
    return rule.action in (Action.FINISH_ITEM, Action.FINISH)


def _target(stream: EventStream) -> str:
    assert isinstance(stream.event, Reference)
    return stream.event.target


def _choice(scope: Scope, stream: EventStream) -> Choice:
    shape = scope.api.definitions[_target(stream)].shape
    assert isinstance(shape, Choice)
    return shape
