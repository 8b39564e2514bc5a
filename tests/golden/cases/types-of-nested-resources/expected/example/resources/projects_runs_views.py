"""The views of `Runs`: its methods, giving responses instead of what is in them."""

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
from .projects_runs import AsyncRuns, Runs


class RunsWithRawResponse(RawView):
    """The methods of `Runs`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Runs.list)


class RunsWithStreamingResponse(StreamingView):
    """The methods of `Runs`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Runs.list)


class AsyncRunsWithRawResponse(AsyncRawView):
    """The methods of `AsyncRuns`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncRuns.list)


class AsyncRunsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRuns`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncRuns.list)
