"""The views of `Bookings`: its methods, giving responses instead of what is in them."""

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
from .bookings import AsyncBookings, Bookings


class BookingsWithRawResponse(RawView):
    """The methods of `Bookings`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Bookings.create)


class BookingsWithStreamingResponse(StreamingView):
    """The methods of `Bookings`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Bookings.create)


class AsyncBookingsWithRawResponse(AsyncRawView):
    """The methods of `AsyncBookings`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncBookings.create)


class AsyncBookingsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncBookings`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncBookings.create)
