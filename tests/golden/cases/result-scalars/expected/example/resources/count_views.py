"""The views of `Count`: its methods, giving responses instead of what is in them."""

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
from .count import AsyncCount, Count


class CountWithRawResponse(RawView):
    """The methods of `Count`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Count.retrieve)


class CountWithStreamingResponse(StreamingView):
    """The methods of `Count`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Count.retrieve)


class AsyncCountWithRawResponse(AsyncRawView):
    """The methods of `AsyncCount`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncCount.retrieve)


class AsyncCountWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncCount`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncCount.retrieve)
