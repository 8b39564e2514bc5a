"""The views of `Search`: its methods, giving responses instead of what is in them."""

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
from .search import AsyncSearch, Search


class SearchWithRawResponse(RawView):
    """The methods of `Search`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Search.retrieve)
    create = raw_response(Search.create)


class SearchWithStreamingResponse(StreamingView):
    """The methods of `Search`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Search.retrieve)
    create = streaming_response(Search.create)


class AsyncSearchWithRawResponse(AsyncRawView):
    """The methods of `AsyncSearch`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncSearch.retrieve)
    create = async_raw_response(AsyncSearch.create)


class AsyncSearchWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSearch`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncSearch.retrieve)
    create = async_streaming_response(AsyncSearch.create)
