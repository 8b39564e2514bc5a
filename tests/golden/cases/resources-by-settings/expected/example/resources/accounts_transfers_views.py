"""The views of `Transfers`: its methods, giving responses instead of what is in them."""

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
from .accounts_transfers import AsyncTransfers, Transfers


class TransfersWithRawResponse(RawView):
    """The methods of `Transfers`, each giving the whole response: its status, its headers and its body."""

    send = raw_response(Transfers.send)
    history = raw_response(Transfers.history)


class TransfersWithStreamingResponse(StreamingView):
    """The methods of `Transfers`, each giving a response for a `with` block, which reads its body."""

    send = streaming_response(Transfers.send)
    history = streaming_response(Transfers.history)


class AsyncTransfersWithRawResponse(AsyncRawView):
    """The methods of `AsyncTransfers`, each giving the whole response: its status, its headers and its body."""

    send = async_raw_response(AsyncTransfers.send)
    history = async_raw_response(AsyncTransfers.history)


class AsyncTransfersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTransfers`, each giving a response for an `async with` block, which reads its body."""

    send = async_streaming_response(AsyncTransfers.send)
    history = async_streaming_response(AsyncTransfers.history)
