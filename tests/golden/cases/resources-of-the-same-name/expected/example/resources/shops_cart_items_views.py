"""The views of `CartItems`: its methods, giving responses instead of what is in them."""

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
from .shops_cart_items import AsyncCartItems, CartItems


class CartItemsWithRawResponse(RawView):
    """The methods of `CartItems`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(CartItems.list)


class CartItemsWithStreamingResponse(StreamingView):
    """The methods of `CartItems`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(CartItems.list)


class AsyncCartItemsWithRawResponse(AsyncRawView):
    """The methods of `AsyncCartItems`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncCartItems.list)


class AsyncCartItemsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncCartItems`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncCartItems.list)
