"""The views of `Stories`: its methods, giving responses instead of what is in them."""

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
from .stories import AsyncStories, Stories


class StoriesWithRawResponse(RawView):
    """The methods of `Stories`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Stories.create)


class StoriesWithStreamingResponse(StreamingView):
    """The methods of `Stories`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Stories.create)


class AsyncStoriesWithRawResponse(AsyncRawView):
    """The methods of `AsyncStories`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncStories.create)


class AsyncStoriesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncStories`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncStories.create)
