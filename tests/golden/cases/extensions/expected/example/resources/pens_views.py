"""The views of `Pens`: its methods, giving responses instead of what is in them."""

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
from .pens import AsyncPens, Pens


class PensWithRawResponse(RawView):
    """The methods of `Pens`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Pens.list)


class PensWithStreamingResponse(StreamingView):
    """The methods of `Pens`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Pens.list)


class AsyncPensWithRawResponse(AsyncRawView):
    """The methods of `AsyncPens`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncPens.list)


class AsyncPensWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPens`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncPens.list)
