"""The views of `Tales`: its methods, giving responses instead of what is in them."""

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
from .tales import AsyncTales, Tales


class TalesWithRawResponse(RawView):
    """The methods of `Tales`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Tales.create)


class TalesWithStreamingResponse(StreamingView):
    """The methods of `Tales`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Tales.create)


class AsyncTalesWithRawResponse(AsyncRawView):
    """The methods of `AsyncTales`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncTales.create)


class AsyncTalesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTales`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncTales.create)
