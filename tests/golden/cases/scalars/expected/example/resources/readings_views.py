"""The views of `Readings`: its methods, giving responses instead of what is in them."""

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
from .readings import AsyncReadings, Readings


class ReadingsWithRawResponse(RawView):
    """The methods of `Readings`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Readings.create)


class ReadingsWithStreamingResponse(StreamingView):
    """The methods of `Readings`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Readings.create)


class AsyncReadingsWithRawResponse(AsyncRawView):
    """The methods of `AsyncReadings`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncReadings.create)


class AsyncReadingsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncReadings`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncReadings.create)
