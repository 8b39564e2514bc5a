"""The views of `Items`: its methods, giving responses instead of what is in them."""

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
from .items import AsyncItems, Items


class ItemsWithRawResponse(RawView):
    """The methods of `Items`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Items.list)


class ItemsWithStreamingResponse(StreamingView):
    """The methods of `Items`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Items.list)


class AsyncItemsWithRawResponse(AsyncRawView):
    """The methods of `AsyncItems`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncItems.list)


class AsyncItemsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncItems`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncItems.list)
