"""What the stream helpers of a generated package have in common: events, text and the result of one stream.

A package derives its own from these, with its table of rules and its names for the protected methods.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Any, ClassVar, Generic, Self, TypeVar

import httpx2

from .accumulate import Accumulator
from .models import BaseModel
from .stream import AsyncStream, Stream
from .stream_rules import HelperFormat

E = TypeVar("E")
R = TypeVar("R", bound=BaseModel)


class StreamHelper(Generic[E, R]):
    """The events of a stream together with those that the helper adds, and the result that they build.

    Iterate over the events or the text, or ask for the result, in any order: each goes on where the other stopped.

    Raises:
        StreamTruncatedError: While reading: the stream ended before its last event; `partial` is the result so far.
        APIStatusError: While reading: the server reported an error.
        APITimeoutError: While reading: the next event did not come in time.
        APIResponseValidationError: While reading: what came is not what the API promises.
    """

    _format: ClassVar[HelperFormat]

    def __init__(self, stream: Stream[Any]) -> None:
        self._stream = stream
        self._result: Accumulator[R] = Accumulator(self._format, stream.reader)
        # These do not refer to the helper: without a cycle, dropping all of them releases the connection at once.
        self._events: Iterator[E] = _events(stream, self._result)
        self._texts = _texts(stream, self._result)

    @property
    def response(self) -> httpx2.Response:
        """The response that carries the events; its headers have been read."""
        return self._stream.response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._stream.reader.request_id

    def __iter__(self) -> Iterator[E]:
        self._check()
        return self._events

    def __next__(self) -> E:
        for event in self._events:
            return event
        self._check()
        raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives the stream up and releases its connection."""
        self._stream.close()

    def until_done(self) -> None:
        """Reads the stream to its end."""
        self._check()
        for event in self._stream:
            self._result.take(event)

    def _check(self) -> None:
        self._stream.reader.check()
        self._result.check()

    def _text_stream(self) -> Iterator[str]:
        self._check()
        return self._texts

    def _snapshot(self) -> R:
        return self._result.current()

    def _final(self) -> R:
        self.until_done()
        return self._result.current()

    def _final_text(self) -> str:
        self.until_done()
        return self._result.whole_text()


class AsyncStreamHelper(Generic[E, R]):
    """The events of a stream together with those that the helper adds, and the result that they build.

    It behaves as `StreamHelper` does and raises the same errors.
    """

    _format: ClassVar[HelperFormat]

    def __init__(self, stream: AsyncStream[Any]) -> None:
        self._stream = stream
        self._result: Accumulator[R] = Accumulator(self._format, stream.reader)
        self._ready: Iterator[E] = iter(())
        self._texts = _AsyncTexts(stream, self._result)

    @property
    def response(self) -> httpx2.Response:
        """The response that carries the events; its headers have been read."""
        return self._stream.response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._stream.reader.request_id

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        for event in self._ready:
            return event
        self._result.check()
        self._ready = iter(self._result.events(await anext(self._stream)))
        return next(self._ready)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Gives the stream up and releases its connection."""
        await self._stream.close()

    async def until_done(self) -> None:
        """Reads the stream to its end."""
        self._result.check()
        async for event in self._stream:
            self._result.take(event)

    def _text_stream(self) -> AsyncIterator[str]:
        return self._texts

    def _snapshot(self) -> R:
        return self._result.current()

    async def _final(self) -> R:
        await self.until_done()
        return self._result.current()

    async def _final_text(self) -> str:
        await self.until_done()
        return self._result.whole_text()


class _AsyncTexts:
    def __init__(self, stream: AsyncStream[Any], result: Accumulator[Any]) -> None:
        self._stream = stream
        self._result = result

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        self._result.check()
        while not (text := self._result.text(await anext(self._stream))):
            pass
        return text


def _events(stream: Stream[Any], result: Accumulator[Any]) -> Iterator[Any]:
    for event in stream:
        yield from result.events(event)


def _texts(stream: Stream[Any], result: Accumulator[Any]) -> Iterator[str]:
    for event in stream:
        if text := result.text(event):
            yield text
