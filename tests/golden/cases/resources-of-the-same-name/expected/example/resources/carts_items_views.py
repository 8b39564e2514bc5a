"""The views of `CartsItems`: its methods, giving responses instead of what is in them."""

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
from .carts_items import AsyncCartsItems, CartsItems


class CartsItemsWithRawResponse(RawView):
    """The methods of `CartsItems`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(CartsItems.list)


class CartsItemsWithStreamingResponse(StreamingView):
    """The methods of `CartsItems`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(CartsItems.list)


class AsyncCartsItemsWithRawResponse(AsyncRawView):
    """The methods of `AsyncCartsItems`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncCartsItems.list)


class AsyncCartsItemsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncCartsItems`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncCartsItems.list)
