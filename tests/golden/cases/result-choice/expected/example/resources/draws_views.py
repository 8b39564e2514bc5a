"""The views of `Draws`: its methods, giving responses instead of what is in them."""

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
from .draws import AsyncDraws, Draws


class DrawsWithRawResponse(RawView):
    """The methods of `Draws`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Draws.create)
    list = raw_response(Draws.list)


class DrawsWithStreamingResponse(StreamingView):
    """The methods of `Draws`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Draws.create)
    list = streaming_response(Draws.list)


class AsyncDrawsWithRawResponse(AsyncRawView):
    """The methods of `AsyncDraws`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncDraws.create)
    list = async_raw_response(AsyncDraws.list)


class AsyncDrawsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDraws`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncDraws.create)
    list = async_streaming_response(AsyncDraws.list)
