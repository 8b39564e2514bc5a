"""The views of `Trips`: its methods, giving responses instead of what is in them."""

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
from .trips import AsyncTrips, Trips


class TripsWithRawResponse(RawView):
    """The methods of `Trips`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Trips.create)


class TripsWithStreamingResponse(StreamingView):
    """The methods of `Trips`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Trips.create)


class AsyncTripsWithRawResponse(AsyncRawView):
    """The methods of `AsyncTrips`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncTrips.create)


class AsyncTripsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTrips`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncTrips.create)
