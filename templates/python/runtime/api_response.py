"""A response in full, for those who want more than what is in it: blocking."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, TypeVar, overload

from .answer import Answer
from .sentinels import NOT_GIVEN
from .text_pieces import TextLines, TextPieces

T = TypeVar("T")
S = TypeVar("S")


class APIResponse(Answer[T]):
    """A successful response: its status, its headers, and its body as it is or as what the call gives.

    From `with_raw_response` it comes with its body read, so that nothing in it waits; an asynchronous client gives it
    too. Only what streams has not been read: `parse()` gives the stream. From `with_streaming_response` it comes as
    soon as its headers are there, and what needs the body reads it.

    Raises:
        APIConnectionError: While the body is read: the connection broke, or nothing came in time.
    """

    def read(self) -> bytes:
        """Reads the body to its end, if that has not happened yet, and gives it.

        Raises:
            httpx2.StreamError: It has been consumed piece by piece, or given up.
        """
        with self._reading():
            return self.http_response.read()

    def text(self) -> str:
        """The body as text, in the encoding that its headers tell."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """The body as plain JSON.

        Raises:
            APIResponseValidationError: It is none.
        """
        self.read()
        return self._json()

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[S]) -> S: ...
    @overload
    def parse(self, *, to: object) -> Any: ...
    def parse(self, *, to: Any = NOT_GIVEN) -> Any:
        """What the call gives without this view, or the body as a `to`: a model or anything else that pydantic reads,
        `str`, `bytes`, or a stream such as `Stream[Event]`.

        Raises:
            APIResponseValidationError: The body is not what the API promises.
        """
        if self._needs_body(to):
            self.read()
        return self._parsed(to)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, decompressed; in chunks of this many bytes, or as they come."""
        with self._reading():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as it arrives, as text; in chunks of this many characters, or as they come."""
        return self._cut(TextPieces(self.http_response, chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body as they arrive, without the LF, CR LF or CR that ends them."""
        return self._cut(TextLines(self.http_response))

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Writes the body to a file as it arrives. After an error the file holds what had come.

        Raises:
            OSError: The file cannot be written.
        """
        with open(file, "wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    def close(self) -> None:
        """Gives up what was not read of the body, and the connection back."""
        for stream in self._streams:
            stream.close()
        self.http_response.close()

    def _cut(self, pieces: TextPieces) -> Iterator[str]:
        for chunk in self.iter_bytes():
            yield from pieces.feed(chunk)
        yield from pieces.end()
