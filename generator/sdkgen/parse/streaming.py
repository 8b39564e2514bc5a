"""Streaming: which events an operation sends, and how the settings say that they are taken."""

from __future__ import annotations

from sdkgen.api import Choice, EventStream, Type
from sdkgen.parse.results import events
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.sequences import Items, items
from sdkgen.parse.shapes import meant, shape_of
from sdkgen.settings import StreamSettings


def event_stream(
    scope: Scope, schemas: Schemas, operation: str, name: str, settings: StreamSettings | None
) -> EventStream | None:
    """The stream that an argument of the operation asks for, or that it always gives."""
    content = events(scope, operation)
    found = items(scope, content) if content is not None else None
    if settings is not None and settings.event:
        found = Items(settings.event, (settings.event,), "")
    if found is None:
        if settings is not None:
            scope.problems.append(
                scope.settings.problem(
                    settings.origin,
                    "stream-undescribed",
                    "the operation has no `text/event-stream` response with a schema",
                    "describe it in the document, under `responses/200/content/text/event-stream`, or name an `event`",
                    key=True,
                )
            )
        return None
    event = found.type(schemas, f"{name}Event")
    if settings is None:
        return EventStream("", event, "", (), (), (), found.done, found.origin)
    _check_tags(scope, schemas, event, settings)
    return EventStream(
        argument=settings.argument,
        event=event,
        tag=settings.tag,
        terminal=settings.until,
        skip=settings.skip,
        error=settings.error,
        done=settings.done or found.done,
        origin=found.origin,
    )


def _check_tags(scope: Scope, schemas: Schemas, event: Type, settings: StreamSettings) -> None:
    """The events that end a stream must be among those that the document describes."""
    choice = shape_of(schemas.definitions, event)
    if not isinstance(choice, Choice):
        return
    if choice.tag != settings.tag:
        origin, message = child(settings.origin, "tag"), f"the document tells events apart by `{choice.tag}`"
        hint = f"write `tag: {choice.tag}`"
        scope.problems.append(
            scope.settings.problem(origin, "stream-tag", message + f", not by `{settings.tag}`", hint)
        )
        return
    known = [str(tag) for variant in choice.variants for tag in variant.tags]
    for index, name in enumerate(settings.until):
        if name not in known:
            origin = child(settings.origin, "until", index)
            message = f"the stream has no event `{name}`"
            scope.problems.append(
                scope.settings.problem(origin, "unknown-event", message, meant(name, known, "events"))
            )
