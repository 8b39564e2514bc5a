"""What a stand-in for an API answers: values, events, lines and failures as the bytes that a server would send."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import httpx2
from pydantic_core import to_json

from .error_format import ErrorFormat
from .errors import APIStatusError
from .models import BaseModel
from .shapes import is_array, is_object

JSONValue: TypeAlias = BaseModel | Mapping[str, Any] | list[Any]
"""What is sent as JSON: a model, or what `json` would take; models may be inside."""

EVENTS = "text/event-stream"


@dataclass(frozen=True)
class Reply:
    """One answer to one request."""

    told: str
    """What it is, for messages."""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    media_type: str = ""
    """Empty: whatever the request accepts."""
    chunks: tuple[bytes, ...] = ()
    """The pieces of the body."""
    breaks: type[httpx2.TransportError] | None = None
    """What the network does after the last piece."""
    is_silent: bool = False
    """Whether the network does that before anything comes."""
    example: str = ""
    """The example of the document that takes the place of all the rest."""

    def response(self, request: httpx2.Request) -> httpx2.Response:
        """The response to `request`. Raises the failure of the network that this reply stands for."""
        if self.breaks is not None and self.is_silent:
            raise self.breaks(self.told, request=request)
        headers = httpx2.Headers()
        kind = self.media_type or request.headers.get("accept", "")
        if self.chunks or self.media_type:
            headers["content-type"] = kind if kind and "*" not in kind else "application/octet-stream"
        headers.update(dict(self.headers))
        stream = _Chunks(self.chunks, None if self.breaks is None else self.breaks(self.told, request=request))
        return httpx2.Response(self.status, headers=headers, stream=stream, request=request)


class _Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in pieces, for both colours."""

    def __init__(self, chunks: tuple[bytes, ...], error: Exception | None) -> None:
        self._chunks = chunks
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks
        if self._error is not None:
            raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk
        if self._error is not None:
            raise self._error


def value_reply(value: JSONValue | str | bytes | None, status: int, headers: Mapping[str, str]) -> Reply:
    """A whole body: JSON, or text and bytes as they are."""
    if value is None:
        return Reply("nothing", status, headers)
    if isinstance(value, (str, bytes)):
        data = value.encode() if isinstance(value, str) else value
        return Reply(f"{len(data)} bytes", status, headers, "", (data,))
    return Reply(f"a {type(value).__name__}", status, headers, "application/json", (encoded(value),))


def events_reply(
    events: Iterable[JSONValue], tags: Iterable[str], headers: Mapping[str, str], breaks: bool = False
) -> Reply:
    """Server-sent events, named after the first of `tags` that they have."""
    chunks = tuple(_event(event, tags) for event in events)
    error = httpx2.ReadError if breaks else None
    return Reply(f"a stream of {len(chunks)} events", 200, headers, EVENTS, chunks, error)


def lines_reply(lines: Iterable[JSONValue], headers: Mapping[str, str]) -> Reply:
    """JSON values, one a line."""
    chunks = tuple(encoded(line) + b"\n" for line in lines)
    return Reply(f"{len(chunks)} lines", 200, headers, "", chunks)


def failure_reply(
    errors: ErrorFormat, failure: int | type[APIStatusError], message: str, kind: str, headers: Mapping[str, str]
) -> Reply:
    """A failed response in the API's own form.

    Raises:
        ValueError: No status makes an error of this class.
    """
    status = failure if isinstance(failure, int) else _status_of(errors, failure)
    kind = kind or next((name for name, code in errors.statuses.items() if code == status), "")
    body: dict[str, Any] = {}
    for path, text in ((errors.type, kind), (errors.message, message)):
        place = body
        for key in path[:-1]:
            place = place.setdefault(key, {})
        if path and text:
            place[path[-1]] = text
    # So that a retry does not wait; in milliseconds, because a wait of 0 counts as none asked for.
    quick = {} if any(name.lower().startswith("retry-after") for name in headers) else {"retry-after-ms": "1"}
    return Reply(f"a failure {status}", status, {**quick, **headers}, "application/json", (to_json(body),))


def example_chunks(media_type: str, value: object, tags: Iterable[str]) -> tuple[bytes, ...]:
    """The body that an example of a document shows."""
    if value is None and not media_type:
        return ()
    kind = media_type.partition(";")[0].strip().lower()
    if kind == EVENTS and is_array(value):
        return tuple(_event(event, tags) for event in value)
    if kind == EVENTS and isinstance(value, str):
        return tuple(f"{event}\n\n".encode() for event in value.replace("\r\n", "\n").split("\n\n") if event.strip())
    if is_array(value) and ("jsonl" in kind or "ndjson" in kind or kind.endswith("json-seq")):
        return tuple(encoded(line) + b"\n" for line in value)
    # A document may show JSON as text; a text that is meant does not look like an object or an array.
    if isinstance(value, str) and ("json" not in kind or value.lstrip()[:1] in ("{", "[")):
        return (value.encode(),)
    return (encoded(value),)


def encoded(value: object) -> bytes:
    """A value as JSON; models say what was set in them, under the API's names."""
    return to_json(_plain(value))


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.to_dict(mode="json")
    if is_object(value):
        return {key: _plain(item) for key, item in value.items()}
    if is_array(value):
        return [_plain(item) for item in value]
    return value


def _event(event: object, tags: Iterable[str]) -> bytes:
    plain = _plain(event)
    names = (plain.get(tag) for tag in tags) if is_object(plain) else ()
    name = next((name for name in names if isinstance(name, str)), "")
    return (f"event: {name}\n".encode() if name else b"") + b"data: " + to_json(plain) + b"\n\n"


def _status_of(errors: ErrorFormat, failure: type[APIStatusError]) -> int:
    found = next((status for status in range(400, 600) if errors.class_of(status) is failure), None)
    if found is None:
        raise ValueError(f"No status makes a {failure.__name__}: give the status instead")
    return found
