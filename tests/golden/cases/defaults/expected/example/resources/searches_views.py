"""The views of `Searches`: its methods, giving responses instead of what is in them."""

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
from .searches import AsyncSearches, Searches


class SearchesWithRawResponse(RawView):
    """The methods of `Searches`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Searches.create)


class SearchesWithStreamingResponse(StreamingView):
    """The methods of `Searches`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Searches.create)


class AsyncSearchesWithRawResponse(AsyncRawView):
    """The methods of `AsyncSearches`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncSearches.create)


class AsyncSearchesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSearches`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncSearches.create)
