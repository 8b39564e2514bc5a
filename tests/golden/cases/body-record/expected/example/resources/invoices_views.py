"""The views of `Invoices`: its methods, giving responses instead of what is in them."""

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
from .invoices import AsyncInvoices, Invoices


class InvoicesWithRawResponse(RawView):
    """The methods of `Invoices`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Invoices.create)
    update = raw_response(Invoices.update)


class InvoicesWithStreamingResponse(StreamingView):
    """The methods of `Invoices`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Invoices.create)
    update = streaming_response(Invoices.update)


class AsyncInvoicesWithRawResponse(AsyncRawView):
    """The methods of `AsyncInvoices`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncInvoices.create)
    update = async_raw_response(AsyncInvoices.update)


class AsyncInvoicesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncInvoices`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncInvoices.create)
    update = async_streaming_response(AsyncInvoices.update)
