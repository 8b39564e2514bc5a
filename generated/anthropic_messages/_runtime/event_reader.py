"""What the bytes of a streamed response mean: its typed events, its failure, its end. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeAlias, TypeVar

import httpx2

from .body_reader import BodyReader, StreamClient
from .errors import APIResponseValidationError, APIStatusError, StreamTruncatedError, shorten
from .models import BaseModel
from .operation import StreamFormat
from .redaction import redact
from .sse import MAX_EVENT_BYTES, EventDecoder, EventTooLarge

T = TypeVar("T")
Role: TypeAlias = Literal["skip", "error", "last"]

_MAX_FOREIGN_BYTES = 4096
"""How much is read of an answer that is no event stream, to say what it is."""
_USUAL_END = "[DONE]"
"""Data that is no JSON, with which many APIs end their streams whether or not they document it."""


class EventReader(BodyReader[T]):
    """Reads one response, chunk by chunk.

    Args:
        response: The response, of which only the headers are looked at.
        format: How its events are marked.
        event_type: The type of an event, usually a union.
        client: Whose response it is.
    """

    piece = "event"
    partial: Callable[[], Any] | None = None
    """Gives what a truncated stream has built."""

    def __init__(
        self, *, response: httpx2.Response, format: StreamFormat, event_type: object, client: StreamClient
    ) -> None:
        super().__init__(response, event_type, client)
        self._decoder = EventDecoder(MAX_EVENT_BYTES)
        self._tag = format.tag
        # An end that nobody announced is one all the same, where there is no other.
        self._done = (format.done or ("" if format.terminal else _USUAL_END)).encode() or None
        self._must_complete = bool(format.done or format.terminal)
        self._by_tag: dict[str, Role] = {
            **dict.fromkeys(format.skip, "skip"),
            **dict.fromkeys(format.error, "error"),
            **dict.fromkeys(format.terminal, "last"),
        }
        self._by_name = {tag.encode(): role for tag, role in self._by_tag.items()}
        kind = response.headers.get("content-type", "")
        self._foreign = None if kind.partition(";")[0].strip().lower() in ("text/event-stream", "") else bytearray()

    def items(self, chunk: bytes) -> Iterator[T]:
        """The events that `chunk` completes, except the last one of the stream: see `take_last`.

        Raises:
            APIStatusError: The server sent an error event.
            APIResponseValidationError: What came is not what the API promises.
            httpx2.StreamClosed: The stream was closed meanwhile.
        """
        if self._foreign is not None:
            self._foreign += chunk
            if len(self._foreign) >= _MAX_FOREIGN_BYTES:
                raise self._refusal(self._foreign)
            return
        validate, by_name, by_tag, tag, done = self._validate, self._by_name, self._by_tag, self._tag, self._done
        context, watch = self._context, self._watch
        for name, data in self._decoder.feed(chunk):
            role = by_name.get(name)
            if role == "skip" or not data:
                continue
            if role == "error":
                raise self._stated_error(data)
            if data == done:
                self.complete = True
                return
            try:
                event: Any = validate(data, strict=True, context=context, by_name=False)
            except Exception as error:
                event = self._read_again(data, error)
            # Servers need not name their events, and the tag of an unknown one can be any value.
            if role is None:
                found: Any = getattr(event, tag, None)
                role = by_tag.get(found) if found.__class__ is str else None
            if watch is not None and role != "error":
                watch(event)
            if role is None:
                yield event
                if self.closed:
                    raise httpx2.StreamClosed
            elif role == "error":
                raise self._stated_error(data)
            elif role == "last":
                self.complete = True
                self._last = (event,)
                return

    def end(self) -> None:
        """The body is over.

        Raises:
            StreamTruncatedError: It should not be yet.
            APIResponseValidationError: It was no event stream.
        """
        if self._foreign is not None:
            raise self._refusal(self._foreign)
        self._decoder.close()
        if self._must_complete and not self.complete:
            raise self._truncated("The stream ended before its last event.")
        self.complete = True

    def _translate(self, error: Exception) -> Exception:
        if isinstance(error, EventTooLarge):
            return APIResponseValidationError(self._response, message=f"The stream cannot be read: {error}.")
        if self._foreign and isinstance(error, (httpx2.HTTPError, httpx2.StreamError, OSError)):
            return self._refusal(self._foreign)
        return super()._translate(error)

    def _stated_error(self, data: bytes) -> APIStatusError:
        return self._service.errors.from_event(data, self._response, self._secrets)

    def _read_again(self, data: bytes, cause: Exception) -> Any:
        """The event that the strict reader refused."""
        from .lenient import read_again
        from .refusal import without_input

        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            raise self.invalid("is not UTF-8", data.decode(errors="replace")) from error
        event = read_again(
            self._item_type,
            text,
            strict=self.strict,
            response=self._response,
            cause=cause,
            subject="An event of the stream",
        )
        if self._tag and not isinstance(event, BaseModel):
            raise self.invalid("is not a JSON object", text) from without_input(cause, self._secrets)
        return event

    def invalid(self, what: str, text: str) -> APIResponseValidationError:
        """The error that an event, whose text this is, cannot be used."""
        text = redact(text, self._secrets)
        return APIResponseValidationError(
            self._response, shorten(text), message=f"An event of the stream {what}: {shorten(text, 200)}"
        )

    def _truncated(self, message: str) -> StreamTruncatedError:
        partial = None if self.partial is None else self.partial()
        return StreamTruncatedError(message, partial=partial, response=self._response)

    def _refusal(self, body: bytearray) -> APIResponseValidationError:
        text = redact(body[:_MAX_FOREIGN_BYTES].decode(errors="replace"), self._secrets)
        kind = shorten(self._response.headers["content-type"], 100)
        return APIResponseValidationError(
            self._response, shorten(text), message=f"Expected an event stream, got {kind}: {shorten(text, 200)}"
        )
