"""The views of `Shirts`: its methods, giving responses instead of what is in them."""

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
from .shirts import AsyncShirts, Shirts


class ShirtsWithRawResponse(RawView):
    """The methods of `Shirts`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Shirts.list)


class ShirtsWithStreamingResponse(StreamingView):
    """The methods of `Shirts`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Shirts.list)


class AsyncShirtsWithRawResponse(AsyncRawView):
    """The methods of `AsyncShirts`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncShirts.list)


class AsyncShirtsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncShirts`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncShirts.list)
