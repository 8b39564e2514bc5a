"""Middleware: what a user puts around each request that is sent to the API, inside the retries.

    class Timed:
        def handle(self, request, call_next):
            start = time.monotonic()
            response = call_next(request)
            print(request.url, time.monotonic() - start)
            return response

A middleware sees every attempt and every redirect within the API's own origin, with its credentials; what goes to
another origin it does not see, because what it adds is meant for the API. The first of a client is the outermost.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, Protocol, TypeAlias

import httpx2

from .errors import SDKError

CallNext: TypeAlias = Callable[[httpx2.Request], httpx2.Response]
"""Sends a request on and gives the response; its body is read, unless the call streams."""
AsyncCallNext: TypeAlias = Callable[[httpx2.Request], Awaitable[httpx2.Response]]
"""Sends a request on and gives, awaited, the response; its body is read, unless the call streams."""


class Middleware(Protocol):
    """Stands around each request of a client that blocks."""

    def handle(self, request: httpx2.Request, call_next: CallNext, /) -> httpx2.Response:
        """Gives the response to a request: that of `call_next`, or one of its own.

        It may change the request, give on another one, or ask more than once. What `call_next` raises (an
        `httpx2.RequestError` where no response came) is tried again like any failure if it comes out; whatever else
        it raises is raised by the call.
        """
        ...


class AsyncMiddleware(Protocol):
    """Stands around each request of a client that awaits."""

    async def handle(self, request: httpx2.Request, call_next: AsyncCallNext, /) -> httpx2.Response:
        """Gives the response to a request, as `Middleware.handle` does."""
        ...


class MiddlewareFailed(Exception):
    """Carries what a middleware raised of its own past the code that deals with failures of the connection."""

    def __init__(self, error: Exception) -> None:
        super().__init__(error)
        self.error = error


class _Passage:
    """One request on its way through: which responses came, and which errors are not a middleware's own."""

    def __init__(self, request: httpx2.Request) -> None:
        self._request = request
        self._received: list[httpx2.Response] = []
        self._failures: list[Exception] = []

    def received(self, response: httpx2.Response) -> httpx2.Response:
        self._received.append(response)
        return response

    def failed(self, error: Exception) -> Exception:
        self._failures.append(error)
        return error

    def meaning(self, error: Exception) -> Exception:
        """What an error that came out is to whoever asked."""
        known = error in self._failures or isinstance(error, (httpx2.HTTPError, OSError, SDKError))
        return error if known else MiddlewareFailed(error)

    def response(self, given: object) -> httpx2.Response:
        """What a middleware gave, if it is a response.

        Raises:
            TypeError: It is none.
        """
        if inspect.iscoroutine(given):
            given.close()
            raise TypeError("A client that blocks needs middleware whose `handle` is no coroutine function")
        if not isinstance(given, httpx2.Response):
            raise TypeError(f"`handle` of a middleware has to give an httpx2.Response, not {type(given).__name__}")
        with suppress(RuntimeError):
            return given if given.request else given
        given.request = self._request
        return given

    def lost(self, response: httpx2.Response | None) -> list[httpx2.Response]:
        """The responses that came and were not given on, whose connections would be lost."""
        return [one for one in self._received if one is not response]


def through(
    middleware: Sequence[Middleware], request: httpx2.Request, send: CallNext, *, read: bool
) -> httpx2.Response:
    """The response to a request that goes through `middleware` to `send`; with `read`, its body has been read.

    Raises:
        MiddlewareFailed: A middleware raised something of its own.
        Exception: What `send` raised.
    """
    passage = _Passage(request)
    response: httpx2.Response | None = None

    def last(request: httpx2.Request) -> httpx2.Response:
        try:
            return passage.received(send(request))
        except Exception as error:
            raise passage.failed(error)  # noqa: B904

    call: CallNext = last
    for one in reversed(middleware):
        call = _bound(one.handle, call)
    try:
        response = passage.response(call(request))
        if read:
            response.read()
        return response
    except Exception as error:
        response = None
        meaning = passage.meaning(error)
        if meaning is error:
            raise
        raise meaning from error
    finally:
        for lost in passage.lost(response):
            lost.close()


async def athrough(
    middleware: Sequence[AsyncMiddleware], request: httpx2.Request, send: AsyncCallNext, *, read: bool
) -> httpx2.Response:
    """The response to a request that goes through `middleware` to `send`, as `through` gives it."""
    passage = _Passage(request)
    response: httpx2.Response | None = None

    async def last(request: httpx2.Request) -> httpx2.Response:
        try:
            return passage.received(await send(request))
        except Exception as error:
            raise passage.failed(error)  # noqa: B904

    call: AsyncCallNext = last
    for one in reversed(middleware):
        call = _bound(one.handle, call)
    try:
        given: Any = call(request)
        if not inspect.isawaitable(given):
            raise TypeError("A client that awaits needs middleware whose `handle` is a coroutine function")
        response = passage.response(await given)
        if read:
            await response.aread()
        return response
    except Exception as error:
        response = None
        meaning = passage.meaning(error)
        if meaning is error:
            raise
        raise meaning from error
    finally:
        for lost in passage.lost(response):
            await lost.aclose()


def _bound(handle: Callable[[httpx2.Request, Any], Any], call_next: Any) -> Callable[[httpx2.Request], Any]:
    return lambda request: handle(request, call_next)
