"""Stream helpers: what the settings say that events do to a result, checked against the schemas of both."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkgen.api import (
    Action,
    Array,
    Choice,
    Emission,
    EventRule,
    EventStream,
    Record,
    Result,
    StreamHelper,
    Type,
)
from sdkgen.load.closest import did_you_mean
from sdkgen.load.origins import escape
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.shapes import meant, shape_of
from sdkgen.settings import EmitSettings, HelperSettings, RuleSettings

_ITEMS = (Action.APPEND, Action.FINISH_ITEM)
"""What is done to an item as a whole."""


def stream_helper(
    scope: Scope, schemas: Schemas, stream: EventStream, result: Result, settings: HelperSettings
) -> StreamHelper:
    """The method that builds the operation's result from its events."""
    if settings.result:
        result = replace(result, type=schemas.define(child("#", "components", "schemas", settings.result)))
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
        about = f"event `{rule.event}`"
        place = rule.origin.removesuffix(f"/{escape(rule.delta)}") if rule.delta else rule.origin
        event = self._variant(self.stream.event, rule.event, place, "the stream", "event")
        holder = event
        if rule.delta:
            deltas = self._property(event, self.settings.delta, child(self.settings.origin, "delta"), about)
            holder = self._variant(deltas, rule.delta, rule.origin, about, "delta") if deltas is not None else None
            about = f"delta `{rule.delta}` of {about}"
        action = Action(rule.action)
        if event is not None and self.settings.items and (rule.delta or action in _ITEMS):
            self._property(event, self.settings.index, child(self.settings.origin, "index"), f"event `{rule.event}`")
        origin = child(rule.origin, rule.action, *([rule.source] if action is Action.MERGE else []))
        source = self._property(holder, rule.source, origin, about) if rule.source else None
        self._target(rule, action)
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
        if not self.settings.items:
            return None
        found = self._property(
            self.result.type, self.settings.items, child(self.settings.origin, "items"), "the result"
        )
        return found.item if isinstance(found, Array) else None

    def _target(self, rule: RuleSettings, action: Action) -> None:
        """What a rule builds must be there: in one kind of item, or in the result."""
        if not rule.target:
            return
        items = [] if action is Action.MERGE or not self.settings.items else [self._item()]
        if None in items:
            return
        fields = [field for type in [*items, self.result.type] for field in self._fields(type)]
        if fields and rule.target not in fields:
            origin = child(rule.origin, *(("merge", rule.source) if action is Action.MERGE else ("into",)))
            owner = "the result has no property" if not any(items) else "no item has a property"
            self._problem(origin, "unknown-property", f"{owner} `{rule.target}`", did_you_mean(rule.target, fields))

    def _fields(self, type: Type | None) -> list[str]:
        shape = shape_of(self.schemas.definitions, type) if type is not None else None
        match shape:
            case Record(fields):
                return [field.name for field in fields]
            case Choice(_, variants):
                return [name for variant in variants for name in self._fields(variant.type)]
            case _:
                return []

    def _variant(self, type: Type, tag: str, origin: str, owner: str, what: str) -> Type | None:
        choice = shape_of(self.schemas.definitions, type)
        if isinstance(choice, Choice):
            for variant in choice.variants:
                if tag in variant.tags:
                    return variant.type
            known = [str(tag) for variant in choice.variants for tag in variant.tags]
            message = f"{owner} has no {what} `{tag}`"
            self._problem(origin, f"unknown-{what}", message, meant(tag, known, f"{what}s"), key=True)
        return None

    def _property(self, type: Type | None, name: str, origin: str, owner: str) -> Type | None:
        record = shape_of(self.schemas.definitions, type) if type is not None else None
        if not isinstance(record, Record):
            return None
        for field in record.fields:
            if field.name == name:
                return field.type
        known = [field.name for field in record.fields]
        message = f"{owner} has no property `{name}`"
        self._problem(origin, "unknown-property", message, meant(name, known, "properties"))
        return None

    def _problem(self, origin: str, rule: str, message: str, hint: str, *, key: bool = False) -> None:
        # Several rules may use the same setting.
        if not any((one.pointer, one.rule) == (origin, rule) for one in self.scope.problems):
            self.scope.problems.append(self.scope.settings.problem(origin, rule, message, hint, key=key))
