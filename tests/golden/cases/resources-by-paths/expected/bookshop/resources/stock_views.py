"""The views of `Stock`: its methods, giving responses instead of what is in them."""

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
from .stock import AsyncStock, Stock


class StockWithRawResponse(RawView):
    """The methods of `Stock`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Stock.retrieve)


class StockWithStreamingResponse(StreamingView):
    """The methods of `Stock`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Stock.retrieve)


class AsyncStockWithRawResponse(AsyncRawView):
    """The methods of `AsyncStock`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncStock.retrieve)


class AsyncStockWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncStock`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncStock.retrieve)
