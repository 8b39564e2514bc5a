"""The views of `Hooks`: its methods, giving responses instead of what is in them."""

from __future__ import annotations

from .._runtime.views import (
    AsyncRawView,
    AsyncStreamingView,
    RawView,
    StreamingView,
    async_raw_response,
    async_streaming_response,
    raw_response,
    streaming_response,
)
from .hooks import AsyncHooks, Hooks


class HooksWithRawResponse(RawView):
    """The methods of `Hooks`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Hooks.create)


class HooksWithStreamingResponse(StreamingView):
    """The methods of `Hooks`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Hooks.create)


class AsyncHooksWithRawResponse(AsyncRawView):
    """The methods of `AsyncHooks`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncHooks.create)


class AsyncHooksWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncHooks`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncHooks.create)
