"""The views of `Lamps`: its methods, giving responses instead of what is in them."""

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
from .lamps import AsyncLamps, Lamps


class LampsWithRawResponse(RawView):
    """The methods of `Lamps`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Lamps.create)


class LampsWithStreamingResponse(StreamingView):
    """The methods of `Lamps`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Lamps.create)


class AsyncLampsWithRawResponse(AsyncRawView):
    """The methods of `AsyncLamps`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncLamps.create)


class AsyncLampsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncLamps`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncLamps.create)
