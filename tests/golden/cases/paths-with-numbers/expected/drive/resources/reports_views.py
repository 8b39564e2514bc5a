"""The views of `Reports`: its methods, giving responses instead of what is in them."""

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
from .reports import AsyncReports, Reports


class ReportsWithRawResponse(RawView):
    """The methods of `Reports`, each giving the whole response: its status, its headers and its body."""

    start = raw_response(Reports.start)


class ReportsWithStreamingResponse(StreamingView):
    """The methods of `Reports`, each giving a response for a `with` block, which reads its body."""

    start = streaming_response(Reports.start)


class AsyncReportsWithRawResponse(AsyncRawView):
    """The methods of `AsyncReports`, each giving the whole response: its status, its headers and its body."""

    start = async_raw_response(AsyncReports.start)


class AsyncReportsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncReports`, each giving a response for an `async with` block, which reads its body."""

    start = async_streaming_response(AsyncReports.start)
