"""The views of `Watches`: its methods, giving responses instead of what is in them."""

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
from .watches import AsyncWatches, Watches


class WatchesWithRawResponse(RawView):
    """The methods of `Watches`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Watches.create)


class WatchesWithStreamingResponse(StreamingView):
    """The methods of `Watches`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Watches.create)


class AsyncWatchesWithRawResponse(AsyncRawView):
    """The methods of `AsyncWatches`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncWatches.create)


class AsyncWatchesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncWatches`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncWatches.create)
