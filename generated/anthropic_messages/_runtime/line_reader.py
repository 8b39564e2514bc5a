"""What the bytes of a body mean that has one JSON value a line: typed lines, or a failure. Reads nothing itself."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Any, TypeVar

import httpx2
from pydantic_core import from_json

from .body_reader import BodyReader, StreamClient
from .errors import APIResponseValidationError, StreamTruncatedError, shorten
from .models import BaseModel
from .one_of import OneOf
from .parse import is_model
from .redaction import redact

T = TypeVar("T")

MAX_LINE_BYTES = 64 * 1024 * 1024
"""The most memory that one unfinished line may take."""

_BOM = b"\xef\xbb\xbf"
_RECORD_SEPARATOR = b"\x1e"


class LineDecoder:
    """Cuts the bytes of a body, which come in chunks of any size, into lines that end in LF.

    The CR before an LF stays, which is white space to JSON.
    """

    __slots__ = ("_line",)

    def __init__(self) -> None:
        self._line = bytearray()  # the unfinished line; grows in place, so that tiny chunks cost linear time

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that are complete with `chunk`."""
        lines = chunk.split(b"\n")
        rest = lines.pop()
        if lines and self._line:
            lines[0] = self.rest() + lines[0]
        self._line += rest
        return lines

    def rest(self) -> bytes:
        """Takes the unfinished line out."""
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
        self._number = 0  # of the latest line, counted from 1
        kind = response.headers.get("content-type", "").lower()
        self._separated = kind.startswith("application/json-seq")

    def items(self, chunk: bytes) -> Iterator[T]:
        """The values of the lines that `chunk` completes.

        Raises:
            APIResponseValidationError: A line is not what the API promises.
            httpx2.StreamClosed: The stream was closed meanwhile.
        """
        validate, context, watch = self._validate, self._context, self._watch
        if self._separated:
            chunk = chunk.replace(_RECORD_SEPARATOR, b"")
        for line in self._decoder.feed(chunk):
            self._number += 1
            if self._number == 1:
                line = line.removeprefix(_BOM)
            if not line or line.isspace():
                continue
            try:
                value: Any = validate(line, strict=True, context=context, by_name=False)
            except Exception as error:
                value = self._read_again(line, error)
            if watch is not None:
                watch(value)
            yield value
            if self.closed:
                raise httpx2.StreamClosed
        if len(self._decoder) > MAX_LINE_BYTES:
            self._number += 1
            raise self._invalid(f"is longer than {MAX_LINE_BYTES} bytes", "")

    def end(self) -> None:
        """The body is over; a last line without its end may be there.

        Raises:
            StreamTruncatedError: It should not be over yet: what is there is the beginning of a line.
            APIResponseValidationError: The line is not what the API promises.
        """
        line = self._decoder.rest()
        if _is_cut(line):
            raise self._truncated("The stream ended in the middle of a line.")
        self._last = tuple(self.items(line + b"\n")) if line else ()
        self.complete = True

    def _truncated(self, message: str) -> StreamTruncatedError:
        return super()._truncated(f"{message} ({self._number} whole lines have been read.)")

    def _read_again(self, line: bytes, cause: Exception) -> Any:
        """The value of a line that the strict reader refused."""
        from .lenient import read_again
        from .refusal import without_input

        try:
            text = line.decode()
        except UnicodeDecodeError as error:
            raise self._invalid("is not UTF-8", line.decode(errors="replace")) from error
        try:
            value = read_again(
                self._item_type,
                text,
                strict=self.strict,
                response=self._response,
                cause=cause,
                subject=f"Line {self._number} of the response",
            )
        except APIResponseValidationError as error:
            raise self._redacted(error) from error.__cause__
        if value is text:
            raise self._invalid("is not JSON", text) from without_input(cause, self._secrets)
        if _is_object(self._item_type) and not isinstance(value, BaseModel):
            raise self._invalid("is not a JSON object", text) from without_input(cause, self._secrets)
        return value

    def _invalid(self, what: str, text: str) -> APIResponseValidationError:
        said = f"Line {self._number} of the response {what}{': ' if text else ''}"
        text = redact(text, self._secrets)
        return APIResponseValidationError(self._response, shorten(text), message=f"{said}{shorten(text, 200)}")

    def _redacted(self, error: APIResponseValidationError) -> APIResponseValidationError:
        message = redact(error.message, self._secrets)
        return APIResponseValidationError(self._response, error.body, message=message)


def _is_cut(line: bytes) -> bool:
    """Whether this is how a line of JSON begins, but not how it ends."""
    if not line or line.isspace():
        return False
    try:
        from_json(codecs.getincrementaldecoder("utf-8")().decode(line))
    except ValueError as error:
        return str(error).startswith("EOF")
    return False


def _is_object(type_: Any) -> bool:
    return is_model(type_) or any(isinstance(one, OneOf) for one in getattr(type_, "__metadata__", ()))
