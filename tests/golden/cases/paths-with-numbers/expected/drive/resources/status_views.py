"""The views of `Status`: its methods, giving responses instead of what is in them."""

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
from .status import AsyncStatus, Status


class StatusWithRawResponse(RawView):
    """The methods of `Status`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Status.retrieve)
    retrieve_500 = raw_response(Status.retrieve_500)


class StatusWithStreamingResponse(StreamingView):
    """The methods of `Status`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Status.retrieve)
    retrieve_500 = streaming_response(Status.retrieve_500)


class AsyncStatusWithRawResponse(AsyncRawView):
    """The methods of `AsyncStatus`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncStatus.retrieve)
    retrieve_500 = async_raw_response(AsyncStatus.retrieve_500)


class AsyncStatusWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncStatus`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncStatus.retrieve)
    retrieve_500 = async_streaming_response(AsyncStatus.retrieve_500)
