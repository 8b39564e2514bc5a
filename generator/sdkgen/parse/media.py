"""Media types: which of several an operation uses, and how each is written or read."""

from __future__ import annotations

from collections.abc import Iterable

from sdkgen.api import BodyKind, ResultKind


def plain(media_type: str) -> str:
    """Without parameters, in lower case."""
    return media_type.split(";", 1)[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether the content is one JSON value."""
    name = plain(media_type)
    return name in ("application/json", "text/json", "*/*", "application/*") or name.endswith("+json")


def is_json_lines(media_type: str) -> bool:
    """Whether the content is one JSON value a line."""
    return plain(media_type) in (
        "application/x-jsonl",
        "application/jsonl",
        "application/x-ndjson",
        "application/ndjson",
        "application/json-seq",
    )


def is_events(media_type: str) -> bool:
    """Whether the content is a stream of server-sent events."""
    return plain(media_type) == "text/event-stream"


def body_kind(media_type: str) -> BodyKind:
    """How a body of this media type is written."""
    name = plain(media_type)
    if is_json(media_type):
        return BodyKind.JSON
    if name == "application/x-www-form-urlencoded":
        return BodyKind.FORM
    if name == "multipart/form-data":
        return BodyKind.MULTIPART
    # A sequence of JSON (RFC 7464) has more between its values than the ends of lines.
    if is_json_lines(media_type) and name != "application/json-seq":
        return BodyKind.JSON_LINES
    return BodyKind.TEXT if name.startswith("text/") else BodyKind.BINARY


FLAT = (BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART)
"""Bodies whose properties can be arguments."""


def result_kind(media_type: str) -> ResultKind:
    """How a response of this media type is read."""
    name = plain(media_type)
    if is_json(media_type):
        return ResultKind.JSON
    if is_json_lines(media_type):
        return ResultKind.JSON_LINES
    if is_events(media_type):
        return ResultKind.EVENTS
    return (
        ResultKind.TEXT
        if name.startswith("text/") or name in ("application/xml", "application/yaml")
        else ResultKind.BINARY
    )


_BODY_ORDER = (
    *(BodyKind.JSON, BodyKind.MULTIPART, BodyKind.FORM, BodyKind.JSON_LINES, BodyKind.TEXT, BodyKind.BINARY),
)
# What streams is the last: where there is anything else, a call has to ask for it.
_RESULT_ORDER = (ResultKind.JSON, ResultKind.JSON_LINES, ResultKind.TEXT, ResultKind.BINARY, ResultKind.EVENTS)


def preferred_body(media_types: Iterable[str]) -> str:
    """The media type that a call sends where the API takes several."""
    return min(media_types, key=lambda one: (_BODY_ORDER.index(body_kind(one)), *_special(one)))


def preferred_result(media_types: Iterable[str]) -> str:
    """The media type that a call asks for where the API offers several."""
    return min(media_types, key=lambda one: (_RESULT_ORDER.index(result_kind(one)), *_special(one)))


def _special(media_type: str) -> tuple[bool, bool]:
    """What makes a media type a worse choice than another of its kind: to be a range, or a special kind of JSON."""
    name = plain(media_type)
    return "*" in name, is_json(media_type) and name != "application/json"
