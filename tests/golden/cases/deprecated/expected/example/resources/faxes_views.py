"""The views of `Faxes`: its methods, giving responses instead of what is in them."""

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
from .faxes import AsyncFaxes, Faxes


class FaxesWithRawResponse(RawView):
    """The methods of `Faxes`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Faxes.create)


class FaxesWithStreamingResponse(StreamingView):
    """The methods of `Faxes`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Faxes.create)


class AsyncFaxesWithRawResponse(AsyncRawView):
    """The methods of `AsyncFaxes`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncFaxes.create)


class AsyncFaxesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncFaxes`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncFaxes.create)
