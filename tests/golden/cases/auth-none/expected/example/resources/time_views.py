"""The views of `Time`: its methods, giving responses instead of what is in them."""

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
from .time import AsyncTime, Time


class TimeWithRawResponse(RawView):
    """The methods of `Time`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Time.retrieve)


class TimeWithStreamingResponse(StreamingView):
    """The methods of `Time`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Time.retrieve)


class AsyncTimeWithRawResponse(AsyncRawView):
    """The methods of `AsyncTime`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncTime.retrieve)


class AsyncTimeWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTime`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncTime.retrieve)
