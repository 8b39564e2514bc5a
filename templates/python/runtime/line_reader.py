"""What the bytes of a response mean that has one JSON value a line: its typed lines, its failure. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import httpx2
from pydantic_core import from_json

from .body_reader import BodyReader, StreamClient
from .errors import APIResponseValidationError, StreamTruncatedError, shorten
from .models import BaseModel
from .redaction import redact

T = TypeVar("T")

MAX_LINE_BYTES = 64 * 1024 * 1024
"""The most memory that one unfinished line may take."""

_BOM = b"\xef\xbb\xbf"
_SEPARATOR = b"\x1e"  # may begin each record of application/json-seq


class LineDecoder:
    """Cuts the bytes of a body, which come in chunks of any size, into lines. What a CR does is up to JSON."""

    __slots__ = ("size", "_line")

    def __init__(self) -> None:
        self._line = bytearray()  # the unfinished line; grows in place, so that tiny chunks cost linear time

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that are complete with `chunk`, without their ends."""
        lines = chunk.split(b"\n")
        rest = lines.pop()
        if lines and self._line:
            lines[0] = self.rest() + lines[0]
        if rest:
            self._line += rest
        return lines

    def rest(self) -> bytes:
        """The unfinished line, which is forgotten."""
        line = bytes(self._line)
        self._line.clear()
        return line

    def __len__(self) -> int:
        """The bytes of the unfinished line."""
        return len(self._line)


class LineReader(BodyReader[T]):
    """Reads one response, chunk by chunk. Blank lines mean nothing, and the last line may lack its end.

    Args:
        response: The response, of which only the headers are looked at.
        line_type: The type of the value of a line.
        client: Whose response it is.
    """

    piece = "line"

    def __init__(self, response: httpx2.Response, line_type: object, client: StreamClient) -> None:
        super().__init__(response, line_type, client)
        self._decoder = LineDecoder()
        self._number = 0  # of the line that was read last, counted from 1

    def items(self, chunk: bytes) -> Iterator[T]:
        """The values of the lines that `chunk` completes.

        Raises:
            APIResponseValidationError: A line is not what the API promises.
            httpx2.StreamClosed: The stream was closed meanwhile.
        """
        validate, context = self._validate, self._context
        for line in self._decoder.feed(chunk):
            self._number += 1
            if not line or line.isspace():
                continue
            try:
                value: Any = validate(line, strict=True, context=context)
            except Exception as error:
                value = self._read_again(line, error)
            yield value
            if self.closed:
                raise httpx2.StreamClosed
        if len(self._decoder) > MAX_LINE_BYTES:
            self._number += 1
            raise self._invalid(f"is larger than {MAX_LINE_BYTES} bytes", "")

    def end(self) -> None:
        """The body is over.

        Raises:
            StreamTruncatedError: It should not be yet: its last line is the beginning of one.
            APIResponseValidationError: The last line is not what the API promises.
        """
        line = self._decoder.rest()
        if line and not line.isspace():
            self._number += 1
            try:
                value: Any = self._validate(line, strict=True, context=self._context)
            except Exception as error:
                if _is_cut(line):
                    raise self._truncated("The stream ended in the middle of a line.") from error
                value = self._read_again(line, error)
            self._last = (value,)
        self.complete = True

    def _truncated(self, message: str) -> StreamTruncatedError:
        return super()._truncated(f"{message} (Lines that were read: {self._number}.)")

    def _read_again(self, line: bytes, cause: Exception) -> Any:
        """The value of a line that the strict reader refused."""
        from .lenient import read_again

        if self._number == 1:
            line = line.removeprefix(_BOM)
        try:
            text = line.removeprefix(_SEPARATOR).decode()
        except UnicodeDecodeError as error:
            raise self._invalid("is not UTF-8", line.decode(errors="replace")) from error
        try:
            value = read_again(
                self._item_type, text, strict=self.strict, response=self._response, cause=cause, subject=self._subject
            )
        except APIResponseValidationError as error:
            raise self._redacted(error) from cause
        if value is text:
            raise self._invalid("is not JSON", text) from cause
        return value
