"""The views of `Seeds`: its methods, giving responses instead of what is in them."""

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
from .seeds import AsyncSeeds, Seeds


class SeedsWithRawResponse(RawView):
    """The methods of `Seeds`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Seeds.create)


class SeedsWithStreamingResponse(StreamingView):
    """The methods of `Seeds`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Seeds.create)


class AsyncSeedsWithRawResponse(AsyncRawView):
    """The methods of `AsyncSeeds`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncSeeds.create)


class AsyncSeedsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSeeds`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncSeeds.create)
