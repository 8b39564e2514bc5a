"""The views of `Orders`: its methods, giving responses instead of what is in them."""

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
from .orders import AsyncOrders, Orders


class OrdersWithRawResponse(RawView):
    """The methods of `Orders`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Orders.create)


class OrdersWithStreamingResponse(StreamingView):
    """The methods of `Orders`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Orders.create)


class AsyncOrdersWithRawResponse(AsyncRawView):
    """The methods of `AsyncOrders`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncOrders.create)


class AsyncOrdersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncOrders`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncOrders.create)
