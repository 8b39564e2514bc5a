"""The views of `Results`: its methods, giving responses instead of what is in them."""

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
from .batches_results import AsyncResults, Results


class ResultsWithRawResponse(RawView):
    """The methods of `Results`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Results.list)


class ResultsWithStreamingResponse(StreamingView):
    """The methods of `Results`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Results.list)


class AsyncResultsWithRawResponse(AsyncRawView):
    """The methods of `AsyncResults`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncResults.list)


class AsyncResultsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncResults`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncResults.list)
