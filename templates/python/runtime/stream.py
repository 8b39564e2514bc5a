"""Streams of typed events: one that blocks and one that awaits, around the same reader."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Generic, Self, TypeVar

import httpx2

from .event_reader import EventReader, StreamClient
from .operation import StreamFormat
from .stream_release import Hold, arelease, release, release_later

T = TypeVar("T")


class Stream(Generic[T]):
    """The events of a response, as they arrive. Iterate over it once, best inside `with`.

    The connection goes back to the client when the last event has arrived, the stream fails, is closed or is no longer
    referred to. Iterating again goes on where the iteration stopped; after a failure it raises the failure again.

    Raises:
        StreamTruncatedError: While iterating: the stream ended, broke or was closed before its last event.
        APIStatusError: While iterating: the server reported an error.
        APITimeoutError: While iterating: the next event did not come in time.
        APIResponseValidationError: While iterating: what came is no event stream, or no event.
    """

    response: httpx2.Response
    """The response that carries the events; its headers have been read."""

    def __init__(
        self, *, response: httpx2.Response, format: StreamFormat, event_type: object, client: StreamClient
    ) -> None:
        self.response = response
        self.reader: EventReader[T] = EventReader(
            response=response, format=format, event_type=event_type, client=client
        )
        # The generator does not refer to the stream: without a cycle, dropping both releases the connection at once.
        self._events = _events(Hold(response), self.reader)

    def __iter__(self) -> Iterator[T]:
        self.reader.check()
        return self._events

    def __next__(self) -> T:
        for event in self._events:
            return event
        self.reader.check()
        raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives the stream up and releases its connection."""
        self.reader.closed = True
        self.response.close()


class AsyncStream(Generic[T]):
    """The events of a response, as they arrive. Iterate over it once, best inside `async with`.

    It behaves as `Stream` does and raises the same errors.
    """

    response: httpx2.Response
    """The response that carries the events; its headers have been read."""

    def __init__(
        self, *, response: httpx2.Response, format: StreamFormat, event_type: object, client: StreamClient
    ) -> None:
        self.response = response
        self.reader: EventReader[T] = EventReader(
            response=response, format=format, event_type=event_type, client=client
        )
        self._chunks = response.aiter_bytes()
        self._ready: Iterator[T] = iter(())

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        # No asynchronous generator, because one that is dropped half-way ends in a task of its own.
        reader = self.reader
        try:
            for event in self._ready:
                return event
            reader.check()
            while not reader.complete:
                chunk = await anext(self._chunks, None)
                if chunk is None:
                    reader.end()
                    break
                self._ready = reader.events(chunk)
                for event in self._ready:
                    return event
        except BaseException as error:
            await arelease(self.response, self._chunks, complete=False)
            reader.fail(error)
        await arelease(self.response, self._chunks, complete=True)
        for event in reader.take_last():
            return event
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Gives the stream up and releases its connection."""
        self.reader.closed = True
        await arelease(self.response, self._chunks, complete=False)

    def __del__(self) -> None:
        if "_chunks" in self.__dict__:
            release_later(self.response, self._chunks)


def _events(hold: Hold, reader: EventReader[T]) -> Iterator[T]:
    chunks = hold.response.iter_bytes()
    try:
        while not reader.complete:
            chunk = next(chunks, None)
            if chunk is None:
                reader.end()
                break
            yield from reader.events(chunk)
    except BaseException as error:
        release(hold.response, chunks, complete=False)
        reader.fail(error)
    release(hold.response, chunks, complete=True)
    yield from reader.take_last()
