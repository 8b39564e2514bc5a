"""The views of `Me`: its methods, giving responses instead of what is in them."""

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
from .me import AsyncMe, Me


class MeWithRawResponse(RawView):
    """The methods of `Me`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Me.retrieve)


class MeWithStreamingResponse(StreamingView):
    """The methods of `Me`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Me.retrieve)


class AsyncMeWithRawResponse(AsyncRawView):
    """The methods of `AsyncMe`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncMe.retrieve)


class AsyncMeWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncMe`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncMe.retrieve)
