"""The views of `Points`: its methods, giving responses instead of what is in them."""

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
from .points import AsyncPoints, Points


class PointsWithRawResponse(RawView):
    """The methods of `Points`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Points.create)


class PointsWithStreamingResponse(StreamingView):
    """The methods of `Points`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Points.create)


class AsyncPointsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPoints`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPoints.create)


class AsyncPointsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPoints`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPoints.create)
