"""The views of `Changes`: its methods, giving responses instead of what is in them."""

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
from .words_changes import AsyncChanges, Changes


class ChangesWithRawResponse(RawView):
    """The methods of `Changes`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Changes.list)


class ChangesWithStreamingResponse(StreamingView):
    """The methods of `Changes`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Changes.list)


class AsyncChangesWithRawResponse(AsyncRawView):
    """The methods of `AsyncChanges`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncChanges.list)


class AsyncChangesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncChanges`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncChanges.list)
