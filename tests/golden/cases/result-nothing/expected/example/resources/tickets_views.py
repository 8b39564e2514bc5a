"""The views of `Tickets`: its methods, giving responses instead of what is in them."""

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
from .tickets import AsyncTickets, Tickets


class TicketsWithRawResponse(RawView):
    """The methods of `Tickets`, each giving the whole response: its status, its headers and its body."""

    delete = raw_response(Tickets.delete)


class TicketsWithStreamingResponse(StreamingView):
    """The methods of `Tickets`, each giving a response for a `with` block, which reads its body."""

    delete = streaming_response(Tickets.delete)


class AsyncTicketsWithRawResponse(AsyncRawView):
    """The methods of `AsyncTickets`, each giving the whole response: its status, its headers and its body."""

    delete = async_raw_response(AsyncTickets.delete)


class AsyncTicketsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTickets`, each giving a response for an `async with` block, which reads its body."""

    delete = async_streaming_response(AsyncTickets.delete)
