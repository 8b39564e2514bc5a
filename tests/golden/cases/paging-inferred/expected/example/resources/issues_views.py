"""The views of `Issues`: its methods, giving responses instead of what is in them."""

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
from .issues import AsyncIssues, Issues


class IssuesWithRawResponse(RawView):
    """The methods of `Issues`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Issues.list)


class IssuesWithStreamingResponse(StreamingView):
    """The methods of `Issues`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Issues.list)


class AsyncIssuesWithRawResponse(AsyncRawView):
    """The methods of `AsyncIssues`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncIssues.list)


class AsyncIssuesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncIssues`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncIssues.list)
