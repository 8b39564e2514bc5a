"""The views of `Close`: its methods, giving responses instead of what is in them."""

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
from .close import AsyncClose, Close


class CloseWithRawResponse(RawView):
    """The methods of `Close`, each giving the whole response: its status, its headers and its body."""

    close = raw_response(Close.close)


class CloseWithStreamingResponse(StreamingView):
    """The methods of `Close`, each giving a response for a `with` block, which reads its body."""

    close = streaming_response(Close.close)


class AsyncCloseWithRawResponse(AsyncRawView):
    """The methods of `AsyncClose`, each giving the whole response: its status, its headers and its body."""

    close = async_raw_response(AsyncClose.close)


class AsyncCloseWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncClose`, each giving a response for an `async with` block, which reads its body."""

    close = async_streaming_response(AsyncClose.close)
