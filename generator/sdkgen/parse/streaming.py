"""Streaming: how the settings say that events are taken, checked against the schemas of those events."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.api import (
    Action,
    Alias,
    Array,
    Choice,
    Emission,
    EventRule,
    EventStream,
    Record,
    Reference,
    Result,
    StreamHelper,
    Type,
    Union,
)
from sdkgen.parse.results import events, item_schema
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope
from sdkgen.settings import EmitSettings, HelperSettings, RuleSettings, StreamSettings


def event_stream(
    scope: Scope, schemas: Schemas, operation: str, name: str, settings: StreamSettings | None
) -> EventStream | None:
    """The stream that an argument of the operation asks for, or that it always gives."""
    content = events(scope, operation)
    schema = item_schema(scope, content) if content is not None else None
    if schema is None:
        if settings is not None:
            scope.problems.append(
                scope.settings.problem(
                    settings.origin,
                    "stream-undescribed",
                    "this operation has no `text/event-stream` response with a schema",
                    "describe the events under `responses/200/content/text/event-stream` of the document",
                )
            )
        return None
    event = schemas.type(schema, f"{name}Event")
    if settings is None:
        return EventStream("", event, "", (), (), (), schema)
    return EventStream(
        argument=settings.argument,
        event=event,
        tag=settings.tag,
        terminal=settings.until,
        skip=settings.skip,
        error=settings.error,
        origin=schema,
    )


def stream_helper(
    scope: Scope, schemas: Schemas, stream: EventStream, result: Result, settings: HelperSettings
) -> StreamHelper:
    """The method that builds the operation's result from its events."""
    lookup = _Lookup(scope, schemas, stream, result, settings)
    text = settings.text
    return StreamHelper(
        method=settings.name,
        name=settings.class_name,
        result=result.type,
        items=settings.items,
        index=settings.index,
        delta=settings.delta,
        delta_tag=settings.delta_tag,
        rules=tuple(lookup.rule(rule) for rule in settings.rules),
        final=settings.final,
        snapshot=settings.snapshot,
        text_event=text.event if text else "",
        text_stream=text.stream if text else "",
        final_text=text.final if text else "",
        origin=settings.origin,
    )


@dataclass(frozen=True)
class _Lookup:
    """Finds the types that the rules of a helper speak of; what is not there is a problem of the settings."""

    scope: Scope
    schemas: Schemas
    stream: EventStream
    result: Result
    settings: HelperSettings

    def rule(self, rule: RuleSettings) -> EventRule:
        event = self._variant(self.stream.event, rule.event, rule.origin)
        holder = event
        if rule.delta:
            deltas = self._property(event, self.settings.delta, rule.origin)
            holder = self._variant(deltas, rule.delta, rule.origin) if deltas is not None else None
        source = self._property(holder, rule.source, rule.origin) if rule.source else None
        action = Action(rule.action)
        emit = self._emission(rule, rule.emit, action, source) if rule.emit else None
        return EventRule(rule.event, rule.delta, action, rule.source, rule.target, emit, rule.origin)

    def _emission(self, rule: RuleSettings, emit: EmitSettings, action: Action, source: Type | None) -> Emission:
        snapshot: Type | None = None
        match action:
            case Action.FINISH:
                source = self.result.type
            case Action.FINISH_ITEM:
                source = self._item()
            case Action.ITEM:
                snapshot = Array(source) if source is not None else None
            case Action.JSON:
                snapshot = None
            case _:
                snapshot = source
        return Emission(
            emit.name, emit.value, source, emit.snapshot, snapshot if emit.snapshot else None, emit.description
        )

    def _item(self) -> Type | None:
        found = self._property(self.result.type, self.settings.items, self.settings.origin)
        return found.item if isinstance(found, Array) else None

    def _variant(self, type: Type, tag: str, origin: str) -> Type | None:
        choice = self._shape(type)
        if isinstance(choice, Choice):
            for variant in choice.variants:
                if tag in variant.tags:
                    return variant.type
            known = ", ".join(f"`{tag}`" for variant in choice.variants for tag in variant.tags)
            self._problem(origin, f"the document knows no `{tag}` here", f"it knows {known}")
        return None

    def _property(self, type: Type | None, name: str, origin: str) -> Type | None:
        record = self._shape(type) if type is not None else None
        if not isinstance(record, Record):
            return None
        for field in record.fields:
            if field.name == name:
                return field.type
        self._problem(
            origin,
            f"there is no property `{name}`",
            f"there are {', '.join(f'`{field.name}`' for field in record.fields)}",
        )
        return None

    def _shape(self, type: Type) -> Record | Choice | None:
        while True:
            match type:
                case Reference(target):
                    shape = self.schemas.definitions[target].shape
                    if not isinstance(shape, Alias):
                        return shape
                    type = shape.type
                case Union(variants):
                    type = variants[0]
                case _:
                    return None

    def _problem(self, origin: str, message: str, hint: str) -> None:
        self.scope.problems.append(self.scope.settings.problem(origin, "stream-rule", message, hint))
