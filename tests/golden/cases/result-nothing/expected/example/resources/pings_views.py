"""The views of `Pings`: its methods, giving responses instead of what is in them."""

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
from .pings import AsyncPings, Pings


class PingsWithRawResponse(RawView):
    """The methods of `Pings`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Pings.create)


class PingsWithStreamingResponse(StreamingView):
    """The methods of `Pings`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Pings.create)


class AsyncPingsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPings`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPings.create)


class AsyncPingsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPings`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPings.create)
