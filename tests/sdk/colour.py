"""The two colours of the SDK behind one interface, so that each test is written once, as a coroutine.

    async def test_create(colour, server):
        client = colour.client(server)
        message = await colour(client.messages.create(**GREETING))

In synchronous colour nothing in it ever waits, so that it runs without an event loop.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Coroutine
from types import TracebackType
from typing import Any, Literal

import anthropic_messages

from .server import Server

KEY = "sk-ant-api03-loopback-secret"


class Colour:
    """One of the two colours. Clients made with it are closed when the test ends."""

    def __init__(self, name: Literal["sync", "async"]) -> None:
        self.name = name
        self.is_async = name == "async"
        self.client_class: Any = anthropic_messages.AsyncAnthropic if self.is_async else anthropic_messages.Anthropic
        self.stream_class: Any = anthropic_messages.AsyncStream if self.is_async else anthropic_messages.Stream
        self._made: list[Any] = []

    def client(self, server: Server | None = None, **options: Any) -> Any:
        """A client of `server`, with an API key unless the options say something else."""
        if server is not None:
            options.setdefault("base_url", server.url)
        if "auth_token" not in options:
            options.setdefault("api_key", KEY)
        return self.keep(self.client_class(**options))

    def keep(self, closable: Any) -> Any:
        """Closes it when the test ends."""
        self._made.append(closable)
        return closable

    def http_client(self, **options: Any) -> Any:
        """An HTTP client of this colour."""
        import httpx2

        return self.keep(httpx2.AsyncClient(**options) if self.is_async else httpx2.Client(**options))

    async def __call__(self, value: Any) -> Any:
        """What a call gives, awaited in asynchronous colour."""
        if self.is_async and inspect.isawaitable(value):
            return await value
        return value

    def iterate(self, stream: Any) -> AsyncIterator[Any]:
        """The items of a stream."""
        return _Items(stream, self.is_async)

    async def next(self, iterator: Any, default: Any = None) -> Any:
        """The next item of an iterator, or `default` if there is none."""
        return await anext(iterator, default) if self.is_async else next(iterator, default)

    async def all(self, stream: Any) -> list[Any]:
        """All the items of a stream."""
        return [item async for item in self.iterate(stream)]

    def entered(self, manager: Any) -> _Entered:
        """A context manager for `async with`."""
        return _Entered(manager, self.is_async)

    async def close(self, closable: Any) -> None:
        """Closes a client, a stream or an HTTP client."""
        close = getattr(closable, "aclose", None) if self.is_async else None
        await self((close or closable.close)())

    def run(self, test: Coroutine[Any, Any, None]) -> None:
        """Runs a test to its end."""
        if self.is_async:
            asyncio.run(self._and_close(test))
            return
        whole = self._and_close(test)
        try:
            whole.send(None)
        except StopIteration:
            return
        whole.close()
        raise AssertionError("the synchronous colour waited for something")

    async def _and_close(self, test: Coroutine[Any, Any, None]) -> None:
        try:
            await test
        finally:
            while self._made:
                await self.close(self._made.pop())


class _Items:
    def __init__(self, stream: Any, is_async: bool) -> None:
        self._is_async = is_async
        self._iterator = aiter(stream) if is_async else iter(stream)

    def __aiter__(self) -> _Items:
        return self

    async def __anext__(self) -> Any:
        if self._is_async:
            return await anext(self._iterator)
        try:
            return next(self._iterator)
        except StopIteration:
            raise StopAsyncIteration from None


class _Entered:
    def __init__(self, manager: Any, is_async: bool) -> None:
        self._manager = manager
        self._is_async = is_async

    async def __aenter__(self) -> Any:
        return await self._manager.__aenter__() if self._is_async else self._manager.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        if self._is_async:
            return bool(await self._manager.__aexit__(kind, error, trace))
        return bool(self._manager.__exit__(kind, error, trace))
