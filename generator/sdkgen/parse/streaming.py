"""Streaming: which pieces an operation sends one by one, how a call asks for them, and what the settings add."""

from __future__ import annotations

from sdkgen.api import Choice, EventStream, Record, Type
from sdkgen.parse.results import sequence
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.sequences import Items, items
from sdkgen.parse.shapes import meant, shape_of
from sdkgen.parse.stream_flag import stream_flag
from sdkgen.settings import StreamSettings

_USUAL = "type"
_NOTHING = StreamSettings("", (), (), (), "", "", "", "")


def event_stream(
    scope: Scope, schemas: Schemas, operation: str, name: str, settings: StreamSettings | None, is_whole: bool = False
) -> EventStream | None:
    """The stream that an argument of the operation asks for, or that it always gives.

    The argument is that of the settings, else the property of the body that can only be there for it; none where the
    settings want the result as a whole.
    """
    told = settings or _NOTHING
    media_type, content = sequence(scope, operation)
    is_asked = bool(told.argument) or settings is None and not is_whole
    flag = stream_flag(scope, operation, told.argument) if content and is_asked else None
    if media_type and flag is None:
        media_type = content = ""
    found = items(scope, content) if content else None
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
    if settings is not None:
        _check_tags(scope, schemas, event, settings)
    argument = told.argument or (flag.name if flag is not None else "")
    return EventStream(
        argument=argument,
        event=event,
        tag=told.tag or (_tag(schemas, event) if argument or settings is not None else ""),
        terminal=told.until,
        skip=told.skip,
        error=told.error,
        done=told.done or found.done,
        origin=found.origin,
        lines=media_type,
        is_usual=flag is not None and flag.is_usual,
    )


def _tag(schemas: Schemas, event: Type) -> str:
    """The property that tells events apart: the document's, or what it is usually called."""
    match shape_of(schemas.definitions, event):
        case Choice(tag):
            return tag
        case Record():
            return _USUAL
        case None:
            return ""


def _check_tags(scope: Scope, schemas: Schemas, event: Type, settings: StreamSettings) -> None:
    """The events that end a stream must be among those that the document describes."""
    choice = shape_of(schemas.definitions, event)
    if not isinstance(choice, Choice):
        return
    if settings.tag and choice.tag != settings.tag:
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
