"""The views of `Copy`: its methods, giving responses instead of what is in them."""

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
from .copy import AsyncCopy, Copy


class CopyWithRawResponse(RawView):
    """The methods of `Copy`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Copy.list)


class CopyWithStreamingResponse(StreamingView):
    """The methods of `Copy`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Copy.list)


class AsyncCopyWithRawResponse(AsyncRawView):
    """The methods of `AsyncCopy`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncCopy.list)


class AsyncCopyWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncCopy`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncCopy.list)
