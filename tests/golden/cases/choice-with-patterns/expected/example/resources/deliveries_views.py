"""The views of `Deliveries`: its methods, giving responses instead of what is in them."""

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
from .deliveries import AsyncDeliveries, Deliveries


class DeliveriesWithRawResponse(RawView):
    """The methods of `Deliveries`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Deliveries.retrieve)


class DeliveriesWithStreamingResponse(StreamingView):
    """The methods of `Deliveries`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Deliveries.retrieve)


class AsyncDeliveriesWithRawResponse(AsyncRawView):
    """The methods of `AsyncDeliveries`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncDeliveries.retrieve)


class AsyncDeliveriesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDeliveries`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncDeliveries.retrieve)
