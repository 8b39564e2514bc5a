"""The views of `Since`: its methods, giving responses instead of what is in them."""

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
from .since import AsyncSince, Since


class SinceWithRawResponse(RawView):
    """The methods of `Since`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Since.retrieve)


class SinceWithStreamingResponse(StreamingView):
    """The methods of `Since`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Since.retrieve)


class AsyncSinceWithRawResponse(AsyncRawView):
    """The methods of `AsyncSince`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncSince.retrieve)


class AsyncSinceWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSince`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncSince.retrieve)
