"""Results: what an operation gives, and how it fails."""

from __future__ import annotations

from sdkgen.api import Anything, Failure, Null, Primitive, PrimitiveKind, Result, ResultKind, Type
from sdkgen.load.shapes import mapping
from sdkgen.parse.called import failure, success
from sdkgen.parse.media import is_events, is_json, is_json_lines, preferred_result, result_kind
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.sequences import items
from sdkgen.parse.unions import union
from sdkgen.parse.unread import note_content, note_others

_EMPTY = ("204", "205")
"""The status codes of success whose responses have no content, as HTTP says."""


def result(scope: Scope, schemas: Schemas, operation: str, name: str, streamed: str = "") -> Result:
    """What the operation gives when it succeeds, leaving out a stream that an argument asks for.

    `streamed` is the media type of such a stream, where it is no events.
    """
    found: list[Result] = []
    for status, origin in successes(scope, operation):
        place, content = scope.content(origin)
        description = str(scope.mapping(origin).get("description", ""))
        if content and status in _EMPTY:
            scope.note(place, "response-kind", f"a response of status {status} has no content, whatever is described")
        if not content or status in _EMPTY:
            found.append(Result(ResultKind.NOTHING, "", Null(), description, origin))
            continue
        media_type = preferred_result(content)
        note_others(scope, place, (media_type, streamed), "the response is asked for")
        kind = result_kind(media_type)
        called = success(origin, name, status, is_first=not found)
        media = scope.follow(child(place, media_type))
        note_content(scope, media, media_type, kind)
        type = _type(scope, schemas, media, kind, called)
        found.append(Result(kind, media_type, type, description, origin))
    if not found:
        return Result(ResultKind.NOTHING, "", Null(), "", operation)
    first = next((one for one in found if one.kind is not ResultKind.NOTHING), found[0])
    same = [one for one in found if one.kind is first.kind]
    for one in found:
        if one.kind not in (first.kind, ResultKind.NOTHING):
            scope.note(one.origin, "response-kind", f"a response of this kind is read as `{first.media_type}`")
    empty = len(same) < len(found) and first.kind is ResultKind.JSON
    joined = union([*(one.type for one in same), *([Null()] if empty else [])])
    return Result(
        ResultKind.OPTIONAL_JSON if empty else first.kind, first.media_type, joined, first.description, first.origin
    )


def sequence(scope: Scope, operation: str) -> tuple[str, str]:
    """What an operation can stream: the media type, if it is JSON lines beside JSON, and the origin of the content."""
    lines = ("", "")
    for _, origin in successes(scope, operation):
        place, content = scope.content(origin)
        for media_type in content:
            if is_events(media_type):
                return "", scope.follow(child(place, media_type))
            if is_json_lines(media_type) and any(map(is_json, content)):
                lines = media_type, scope.follow(child(place, media_type))
    return lines


def response_schema(scope: Scope, operation: str) -> str | None:
    """The origin of the schema of the operation's first successful JSON response, if it has one."""
    for _, origin in successes(scope, operation):
        place, content = scope.content(origin)
        for media_type in content:
            if is_json(media_type):
                media = scope.follow(child(place, media_type))
                if "schema" in scope.mapping(media):
                    return child(media, "schema")
    return None


def failures(scope: Scope, schemas: Schemas, operation: str, name: str) -> tuple[Failure, ...]:
    """The error responses that the document describes."""
    found: list[Failure] = []
    responses = mapping(scope.mapping(operation).get("responses"))
    for status in responses:
        if status.startswith(("1", "2", "3")):
            continue
        origin = scope.follow(child(operation, "responses", status))
        place, content = scope.content(origin)
        described = [scope.follow(child(place, one)) for one in content if is_json(one)]
        media = next((one for one in described if "schema" in scope.mapping(one)), None)
        type: Type = Anything()
        if media is not None:
            type = schemas.type(child(media, "schema"), failure(origin, name, status))
        found.append(Failure(status, type, str(scope.mapping(origin).get("description", "")), origin))
    return tuple(found)


def successes(scope: Scope, operation: str) -> list[tuple[str, str]]:
    """The status codes and origins of the successful responses; `default` counts where there is no other."""
    responses = mapping(scope.mapping(operation).get("responses"))
    chosen = [status for status in responses if status.startswith("2")]
    if not chosen and "default" in responses:
        chosen = ["default"]
    return [(status, scope.follow(child(operation, "responses", status))) for status in chosen]


def _type(scope: Scope, schemas: Schemas, content: str, kind: ResultKind, name: str) -> Type:
    if kind is ResultKind.TEXT:
        return Primitive(PrimitiveKind.STRING)
    if kind is ResultKind.BINARY:
        return Primitive(PrimitiveKind.BINARY)
    found = items(scope, content)
    return found.type(schemas, name) if found is not None else Anything()
