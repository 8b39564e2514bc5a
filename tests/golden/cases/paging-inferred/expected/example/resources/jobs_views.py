"""The views of `Jobs`: its methods, giving responses instead of what is in them."""

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
from .jobs import AsyncJobs, Jobs


class JobsWithRawResponse(RawView):
    """The methods of `Jobs`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Jobs.list)


class JobsWithStreamingResponse(StreamingView):
    """The methods of `Jobs`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Jobs.list)


class AsyncJobsWithRawResponse(AsyncRawView):
    """The methods of `AsyncJobs`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncJobs.list)


class AsyncJobsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncJobs`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncJobs.list)
