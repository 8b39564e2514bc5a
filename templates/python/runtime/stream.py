"""Streams of typed pieces: in each colour one that any reader of a body can drive, and the one of events."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

import httpx2

from .body_reader import BodyReader, StreamClient
from .operation import StreamFormat
from .stream_release import Hold, arelease, release, release_later

if TYPE_CHECKING:
    from .event_reader import EventReader

T = TypeVar("T")


class Incoming(Generic[T]):
    """What the body of a response brings, as it arrives. Iterate over it once, best inside `with`.

    The connection goes back to the client when the last piece has arrived, the stream fails, is closed or is no longer
    referred to. Iterating again goes on where the iteration stopped; after a failure it raises the failure again.
    """

    response: httpx2.Response
    """The response; its headers have been read, its body is what arrives."""

    def __init__(self, response: httpx2.Response, reader: BodyReader[T]) -> None:
        self.response = response
        self._reader = reader
        # The generator does not refer to the stream: without a cycle, dropping both releases the connection at once.
        self._items = _items(Hold(response), reader)

    def __iter__(self) -> Iterator[T]:
        self._reader.check()
        return self._items

    def __next__(self) -> T:
        for item in self._items:
            return item
        self._reader.check()
        raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives the stream up and releases its connection."""
        self._reader.closed = True
        self.response.close()


class AsyncIncoming(Generic[T]):
    """What the body of a response brings, as it arrives. Iterate over it once, best inside `async with`.

    It behaves as `Incoming` does.
    """

    response: httpx2.Response
    """The response; its headers have been read, its body is what arrives."""

    def __init__(self, response: httpx2.Response, reader: BodyReader[T]) -> None:
        self.response = response
        self._reader = reader
        self._chunks = response.aiter_bytes()
        self._ready: Iterator[T] = iter(())

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        # No asynchronous generator, because one that is dropped half-way ends in a task of its own.
        reader = self._reader
        try:
            for item in self._ready:
                return item
            reader.check()
            while not reader.complete:
                chunk = await anext(self._chunks, None)
                if chunk is None:
                    reader.end()
                    break
                self._ready = reader.items(chunk)
                for item in self._ready:
                    return item
        except BaseException as error:
            await arelease(self.response, self._chunks, complete=False)
            reader.fail(error)
        await arelease(self.response, self._chunks, complete=True)
        for item in reader.take_last():
            return item
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Gives the stream up and releases its connection."""
        self._reader.closed = True
        await arelease(self.response, self._chunks, complete=False)

    def __del__(self) -> None:
        if "_chunks" in self.__dict__:
            release_later(self.response, self._chunks)


class Stream(Incoming[T]):
    """The events of a response, as they arrive. Iterate over it once, best inside `with`.

    The connection goes back to the client when the last event has arrived, the stream fails, is closed or is no longer
    referred to. Iterating again goes on where the iteration stopped; after a failure it raises the failure again.

    Raises:
        StreamTruncatedError: While iterating: the stream ended, broke or was closed before its last event.
        APIStatusError: While iterating: the server reported an error.
        APITimeoutError: While iterating: the next event did not come in time.
        APIResponseValidationError: While iterating: what came is no event stream, or no event.
    """

    def __init__(
        self, *, response: httpx2.Response, format: StreamFormat, event_type: object, client: StreamClient
    ) -> None:
        # Most calls do not stream, and those that do not need no reader.
        from .event_reader import EventReader

        self.reader: EventReader[T] = EventReader(
            response=response, format=format, event_type=event_type, client=client
        )
        super().__init__(response, self.reader)


class AsyncStream(AsyncIncoming[T]):
    """The events of a response, as they arrive. Iterate over it once, best inside `async with`.

    It behaves as `Stream` does and raises the same errors.
    """

    def __init__(
        self, *, response: httpx2.Response, format: StreamFormat, event_type: object, client: StreamClient
    ) -> None:
        from .event_reader import EventReader

        self.reader: EventReader[T] = EventReader(
            response=response, format=format, event_type=event_type, client=client
        )
        super().__init__(response, self.reader)


def _items(hold: Hold, reader: BodyReader[T]) -> Iterator[T]:
    chunks = hold.response.iter_bytes()
    try:
        while not reader.complete:
            chunk = next(chunks, None)
            if chunk is None:
                reader.end()
                break
            yield from reader.items(chunk)
    except BaseException as error:
        release(hold.response, chunks, complete=False)
        reader.fail(error)
    release(hold.response, chunks, complete=True)
    yield from reader.take_last()
