"""The views of `Payments`: its methods, giving responses instead of what is in them."""

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
from .payments import AsyncPayments, Payments


class PaymentsWithRawResponse(RawView):
    """The methods of `Payments`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Payments.create)
    list = raw_response(Payments.list)


class PaymentsWithStreamingResponse(StreamingView):
    """The methods of `Payments`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Payments.create)
    list = streaming_response(Payments.list)


class AsyncPaymentsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPayments`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPayments.create)
    list = async_raw_response(AsyncPayments.list)


class AsyncPaymentsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPayments`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPayments.create)
    list = async_streaming_response(AsyncPayments.list)
