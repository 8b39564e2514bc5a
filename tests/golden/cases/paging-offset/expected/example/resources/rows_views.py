"""The views of `Rows`: its methods, giving responses instead of what is in them."""

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
from .rows import AsyncRows, Rows


class RowsWithRawResponse(RawView):
    """The methods of `Rows`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Rows.list)


class RowsWithStreamingResponse(StreamingView):
    """The methods of `Rows`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Rows.list)


class AsyncRowsWithRawResponse(AsyncRawView):
    """The methods of `AsyncRows`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncRows.list)


class AsyncRowsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRows`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncRows.list)
