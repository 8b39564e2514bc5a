"""What the method of a stream helper returns: the request, sent when its `with` block is entered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .stream import AsyncStream, Stream
from .stream_helper import AsyncStreamHelper, StreamHelper

H = TypeVar("H", bound=StreamHelper[Any, Any])
A = TypeVar("A", bound=AsyncStreamHelper[Any, Any])


class StreamOpening(Generic[H]):
    """Opens a stream for a `with` block and closes it at its end."""

    _helper: type[H]

    def __init__(self, send: Callable[[], Stream[Any]]) -> None:
        self._send = send
        self._opened: list[H] = []

    def _made(self, stream: Stream[Any]) -> H:
        return self._helper(stream)

    def __enter__(self) -> H:
        stream = self._made(self._send())
        self._opened.append(stream)
        return stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.pop().close()


class AsyncStreamOpening(Generic[A]):
    """Opens a stream for an `async with` block and closes it at its end.

    It can also be awaited, which sends nothing and gives the same object.
    """

    _helper: type[A]

    def __init__(self, send: Callable[[], Awaitable[AsyncStream[Any]]]) -> None:
        self._send = send
        self._opened: list[A] = []

    def _made(self, stream: AsyncStream[Any]) -> A:
        return self._helper(stream)

    def __await__(self) -> Generator[None, None, Self]:
        yield from ()
        return self

    async def __aenter__(self) -> A:
        stream = self._made(await self._send())
        self._opened.append(stream)
        return stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._opened.pop().close()
