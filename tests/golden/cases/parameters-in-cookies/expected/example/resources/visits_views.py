"""The views of `Visits`: its methods, giving responses instead of what is in them."""

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
from .visits import AsyncVisits, Visits


class VisitsWithRawResponse(RawView):
    """The methods of `Visits`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Visits.list)


class VisitsWithStreamingResponse(StreamingView):
    """The methods of `Visits`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Visits.list)


class AsyncVisitsWithRawResponse(AsyncRawView):
    """The methods of `AsyncVisits`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncVisits.list)


class AsyncVisitsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncVisits`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncVisits.list)
