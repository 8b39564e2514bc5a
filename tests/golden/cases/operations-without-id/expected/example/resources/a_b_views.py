"""The views of `AB`: its methods, giving responses instead of what is in them."""

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
from .a_b import AB, AsyncAB


class ABWithRawResponse(RawView):
    """The methods of `AB`, each giving the whole response: its status, its headers and its body."""

    head = raw_response(AB.head)


class ABWithStreamingResponse(StreamingView):
    """The methods of `AB`, each giving a response for a `with` block, which reads its body."""

    head = streaming_response(AB.head)


class AsyncABWithRawResponse(AsyncRawView):
    """The methods of `AsyncAB`, each giving the whole response: its status, its headers and its body."""

    head = async_raw_response(AsyncAB.head)


class AsyncABWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncAB`, each giving a response for an `async with` block, which reads its body."""

    head = async_streaming_response(AsyncAB.head)
