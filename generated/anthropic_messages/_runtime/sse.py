"""Server-sent events, decoded from bytes as the WHATWG standard says; reads and waits for nothing itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

ServerSentEvent: TypeAlias = tuple[bytes, bytes]
"""The name of an event (empty where it has none) and its data, of which several lines are joined by `\\n`."""

MAX_EVENT_BYTES = 64 * 1024 * 1024
"""The most memory that one unfinished event may take."""

_BOM = b"\xef\xbb\xbf"
# What servers usually send: at most a name, one line of data, a blank line. `.` is used where it will do because it
# is several times faster than a class of characters; it matches CR, so the first is for input without any.
_USUAL = re.compile(rb"(?:event: ?+(.*+)\n)?+data: ?+(.*+)\n\n")
_USUAL_CRLF = re.compile(rb"(?:event: ?+([^\r\n]*+)\r\n)?+data: ?+([^\r\n]*+)\r\n\r\n")


class EventTooLarge(Exception):
    """An event grew past the limit before it was complete."""


class EventDecoder:
    """Turns the bytes of an event stream, cut anywhere, into events.

    Args:
        max_bytes: The most bytes that one event may have.
    """

    __slots__ = ("last_event_id", "retry", "_max_bytes", "_start", "_after_cr", "_line", "_name", "_data", "_size")

    last_event_id: bytes
    """The latest `id` that the stream gave."""
    retry: int | None
    """The latest time to wait before reconnecting that the stream gave, in milliseconds."""

    def __init__(self, max_bytes: int = MAX_EVENT_BYTES) -> None:
        self.last_event_id = b""
        self.retry = None
        self._max_bytes = max_bytes
        self._start: bytes | None = b""  # what may become a byte order mark; None once that is decided
        self._after_cr = False
        self._line = bytearray()  # the unfinished line; grows in place, so that tiny chunks cost linear time
        self._name = b""
        self._data: list[bytes] = []
        self._size = 0  # bytes in the data

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that are complete with `chunk`; iterate to the end before feeding more.

        Raises:
            EventTooLarge: The unfinished event is larger than the limit.
        """
        if self._start is not None:
            chunk = self._without_bom(chunk)
        if self._after_cr and chunk:
            self._after_cr = False
            if chunk.startswith(b"\n"):
                chunk = chunk[1:]
        end = len(chunk)
        usual = (_USUAL_CRLF if b"\r" in chunk else _USUAL).match if end <= self._max_bytes else None
        position, lf, cr = 0, -1, -1
        while position < end:
            if usual is not None and not self._line and not self._data and not self._name:
                while found := usual(chunk, position):
                    yield found.groups(b"")  # type: ignore[misc]
                    position = found.end()
                if position == end:
                    return
            # Each search goes on where the last one of its kind found something, so that no byte is looked at twice.
            if lf < position and (lf := chunk.find(b"\n", position)) < 0:
                lf = end
            if cr < position and (cr := chunk.find(b"\r", position)) < 0:
                cr = end
            stop = min(lf, cr)
            if stop == end:
                self._hold(chunk[position:])
                return
            line = self._join(chunk[position:stop])
            position = stop + (2 if chunk.startswith(b"\r\n", stop) else 1)
            # A CR ends its line at once: the LF that may follow it must not delay an event.
            self._after_cr = cr == end - 1 == stop
            if line:
                self._read_line(line)
            elif event := self._dispatch():
                yield event

    def close(self) -> None:
        """Drops what is unfinished: an event without its blank line is none."""
        self._line.clear()
        self._dispatch()

    def _without_bom(self, chunk: bytes) -> bytes:
        chunk = (self._start or b"") + chunk
        if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
            self._start = chunk
            return b""
        self._start = None
        return chunk.removeprefix(_BOM)

    def _hold(self, piece: bytes) -> None:
        self._line += piece
        self._check(self._size + len(self._line))

    def _join(self, rest: bytes) -> bytes:
        if not self._line:
            return rest
        line = bytes(self._line + rest)
        self._line.clear()
        return line

    def _check(self, size: int) -> None:
        if size > self._max_bytes:
            raise EventTooLarge(f"an event is larger than {self._max_bytes} bytes")

    def _read_line(self, line: bytes) -> None:
        field, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if field == b"data":
            self._data.append(value)
            self._size += len(value) + 1
            self._check(self._size)
        elif field == b"event":
            self._name = value
        elif field == b"id" and b"\0" not in value:
            self.last_event_id = value
        elif field == b"retry" and value.isdigit() and len(value) < 20:
            self.retry = int(value)

    def _dispatch(self) -> ServerSentEvent | None:
        event = (self._name, b"\n".join(self._data)) if self._data else None
        self._name = b""
        self._data = []
        self._size = 0
        return event
