"""A response in full, for those who want more than what is in it: awaiting."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Any, TypeVar, overload

from .answer import Answer
from .sentinels import NOT_GIVEN
from .text_pieces import TextLines, TextPieces

T = TypeVar("T")
S = TypeVar("S")


class AsyncAPIResponse(Answer[T]):
    """A successful response: its status, its headers, and its body as it arrives or as what the call gives.

    It comes as soon as its headers are there, and what needs the body reads it.

    Raises:
        APIConnectionError: While the body is read: the connection broke, or nothing came in time.
    """

    async def read(self) -> bytes:
        """Reads the body to its end, if that has not happened yet, and gives it.

        Raises:
            httpx2.StreamError: It has been consumed piece by piece, or given up.
        """
        with self._reading():
            return await self.http_response.aread()

    async def text(self) -> str:
        """The body as text, in the encoding that its headers tell."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """The body as plain JSON.

        Raises:
            APIResponseValidationError: It is none.
        """
        await self.read()
        return self._json()

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[S]) -> S: ...
    @overload
    async def parse(self, *, to: object) -> Any: ...
    async def parse(self, *, to: Any = NOT_GIVEN) -> Any:
        """What the call gives without this view, or the body as a `to`: a model or anything else that pydantic reads,
        `str`, `bytes`, or a stream such as `AsyncStream[Event]`.

        Raises:
            APIResponseValidationError: The body is not what the API promises.
        """
        if self._needs_body(to):
            await self.read()
        return self._parsed(to)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it arrives, decompressed; in chunks of this many bytes, or as they come."""
        return self._kept(self._chunks(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as it arrives, as text; in chunks of this many characters, or as they come."""
        return self._kept(self._cut(TextPieces(self.http_response, chunk_size)))

    def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body as they arrive, without the LF, CR LF or CR that ends them."""
        return self._kept(self._cut(TextLines(self.http_response)))

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Writes the body to a file as it arrives. After an error the file holds what had come.

        Raises:
            OSError: The file cannot be written.
        """
        from anyio import open_file

        async with await open_file(file, "wb") as target:
            async for chunk in self.iter_bytes(chunk_size):
                await target.write(chunk)

    async def close(self) -> None:
        """Gives up what was not read of the body, and the connection back."""
        # Closed in this order, or a half-read generator would be finished by a task that the loop starts.
        try:
            for stream in self._streams:
                await stream.close()
            for reader in self._readers:
                await reader.aclose()
        finally:
            await self.http_response.aclose()

    def _kept(self, reader: AsyncGenerator[S, None]) -> AsyncGenerator[S, None]:
        self._readers.append(reader)
        return reader

    async def _chunks(self, size: int | None = None) -> AsyncGenerator[bytes, None]:
        with self._reading():
            async with aclosing(self.http_response.aiter_bytes(size)) as chunks:
                async for chunk in chunks:
                    yield chunk

    async def _cut(self, pieces: TextPieces) -> AsyncGenerator[str, None]:
        async with aclosing(self._chunks()) as chunks:
            async for chunk in chunks:
                for piece in pieces.feed(chunk):
                    yield piece
        for piece in pieces.end():
            yield piece
