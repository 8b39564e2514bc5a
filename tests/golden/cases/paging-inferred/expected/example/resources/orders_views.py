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

    list = raw_response(Orders.list)
    retrieve = raw_response(Orders.retrieve)


class OrdersWithStreamingResponse(StreamingView):
    """The methods of `Orders`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Orders.list)
    retrieve = streaming_response(Orders.retrieve)


class AsyncOrdersWithRawResponse(AsyncRawView):
    """The methods of `AsyncOrders`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncOrders.list)
    retrieve = async_raw_response(AsyncOrders.retrieve)


class AsyncOrdersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncOrders`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncOrders.list)
    retrieve = async_streaming_response(AsyncOrders.retrieve)
