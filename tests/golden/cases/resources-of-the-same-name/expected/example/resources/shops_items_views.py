"""The views of `ShopsItems`: its methods, giving responses instead of what is in them."""

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
from .shops_items import AsyncShopsItems, ShopsItems


class ShopsItemsWithRawResponse(RawView):
    """The methods of `ShopsItems`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(ShopsItems.list)


class ShopsItemsWithStreamingResponse(StreamingView):
    """The methods of `ShopsItems`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(ShopsItems.list)


class AsyncShopsItemsWithRawResponse(AsyncRawView):
    """The methods of `AsyncShopsItems`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncShopsItems.list)


class AsyncShopsItemsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncShopsItems`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncShopsItems.list)
