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

    create = raw_response(Jobs.create)


class JobsWithStreamingResponse(StreamingView):
    """The methods of `Jobs`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Jobs.create)


class AsyncJobsWithRawResponse(AsyncRawView):
    """The methods of `AsyncJobs`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncJobs.create)


class AsyncJobsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncJobs`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncJobs.create)
