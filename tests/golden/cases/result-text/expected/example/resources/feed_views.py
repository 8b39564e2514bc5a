"""The views of `Feed`: its methods, giving responses instead of what is in them."""

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
from .feed import AsyncFeed, Feed


class FeedWithRawResponse(RawView):
    """The methods of `Feed`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Feed.retrieve)


class FeedWithStreamingResponse(StreamingView):
    """The methods of `Feed`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Feed.retrieve)


class AsyncFeedWithRawResponse(AsyncRawView):
    """The methods of `AsyncFeed`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncFeed.retrieve)


class AsyncFeedWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncFeed`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncFeed.retrieve)
