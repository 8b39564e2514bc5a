"""Views of a resource: the same methods, which give responses instead of what is in them.

The classes of views are made of functions that take a method of the resource and give the one of the view. They carry
the signature over, with all overloads, so that nobody has to write it again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import update_wrapper
from inspect import iscoroutinefunction, signature
from types import TracebackType
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from .api_response import APIResponse
from .async_api_response import AsyncAPIResponse
from .resource import AsyncResource, Resource
from .view_clients import AsyncStandIn, StandIn, SyncStandIn

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", bound=Callable[..., Any])


class View:
    """The methods of a resource, bound to what stands in for its client."""

    def __init__(self, resource: Any, stand_in: type[StandIn], answer_class: Any, *, unread: bool) -> None:
        self._resource: Any = type(resource)(stand_in(resource._client, answer_class, unread=unread))


class RawView(View):
    """Methods that block and give an `APIResponse`."""

    def __init__(self, resource: Resource) -> None:
        super().__init__(resource, SyncStandIn, APIResponse, unread=False)


class AsyncRawView(View):
    """Methods that await and give an `APIResponse`."""

    def __init__(self, resource: AsyncResource) -> None:
        super().__init__(resource, AsyncStandIn, APIResponse, unread=False)


class StreamingView(View):
    """Methods that give an `APIResponse` for a `with` block."""

    def __init__(self, resource: Resource) -> None:
        super().__init__(resource, SyncStandIn, APIResponse, unread=True)


class AsyncStreamingView(View):
    """Methods that give an `AsyncAPIResponse` for an `async with` block."""

    def __init__(self, resource: AsyncResource) -> None:
        super().__init__(resource, AsyncStandIn, AsyncAPIResponse, unread=True)


class ResponseOpening(Generic[T]):
    """A request that is sent when its `with` block is entered. The response is closed at the end of the block."""

    def __init__(self, send: Callable[[], APIResponse[T]]) -> None:
        self._send = send
        self._opened: list[APIResponse[T]] = []

    def __enter__(self) -> APIResponse[T]:
        self._opened.append(self._send())
        return self._opened[-1]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.pop().close()


class AsyncResponseOpening(Generic[T]):
    """A request that is sent when its `async with` block is entered. The response is closed at the end of the block."""

    def __init__(self, send: Callable[[], Awaitable[AsyncAPIResponse[T]]]) -> None:
        self._send = send
        self._opened: list[AsyncAPIResponse[T]] = []

    async def __aenter__(self) -> AsyncAPIResponse[T]:
        self._opened.append(await self._send())
        return self._opened[-1]

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._opened.pop().close()


def raw_response(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], APIResponse[T]]:
    """A method of a `RawView`."""

    def call(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        return method(self._resource, *args, **kwargs)

    return _like(method, call, APIResponse)


def async_raw_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, APIResponse[T]]]:
    """A method of an `AsyncRawView`."""

    async def call(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        return await method(self._resource, *args, **kwargs)

    return _like(method, call, APIResponse, awaited=True)


def streaming_response(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], ResponseOpening[T]]:
    """A method of a `StreamingView`."""

    def call(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        send: Callable[..., Any] = method
        return ResponseOpening(lambda: send(self._resource, *args, **kwargs))

    return _like(method, call, ResponseOpening)


def async_streaming_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], AsyncResponseOpening[T]]:
    """A method of an `AsyncStreamingView`."""

    def call(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        send: Callable[..., Any] = method
        return AsyncResponseOpening(lambda: send(self._resource, *args, **kwargs))

    return _like(method, call, AsyncResponseOpening, awaited=True)


def _like(method: Callable[..., Any], call: C, result: Any, *, awaited: bool = False) -> C:
    """`call` with the name, the documentation and the signature of `method`, except that it gives a `result`."""
    update_wrapper(call, method)
    given = method.__annotations__["return"]
    if awaited and not iscoroutinefunction(method):
        given = Any  # something else that can be awaited; for what, its annotation does not say
    call.__annotations__ = {**method.__annotations__, "return": result[given]}
    vars(call)["__signature__"] = signature(method).replace(return_annotation=result[given])
    return call
