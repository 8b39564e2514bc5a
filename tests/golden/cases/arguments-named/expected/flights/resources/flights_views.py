"""The views of `Flights`: its methods, giving responses instead of what is in them."""

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
from .flights import AsyncFlights, Flights


class FlightsWithRawResponse(RawView):
    """The methods of `Flights`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Flights.list)
    create = raw_response(Flights.create)


class FlightsWithStreamingResponse(StreamingView):
    """The methods of `Flights`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Flights.list)
    create = streaming_response(Flights.create)


class AsyncFlightsWithRawResponse(AsyncRawView):
    """The methods of `AsyncFlights`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncFlights.list)
    create = async_raw_response(AsyncFlights.create)


class AsyncFlightsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncFlights`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncFlights.list)
    create = async_streaming_response(AsyncFlights.create)
