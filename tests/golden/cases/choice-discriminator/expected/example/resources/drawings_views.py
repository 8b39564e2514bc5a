"""The views of `Drawings`: its methods, giving responses instead of what is in them."""

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
from .drawings import AsyncDrawings, Drawings


class DrawingsWithRawResponse(RawView):
    """The methods of `Drawings`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Drawings.create)


class DrawingsWithStreamingResponse(StreamingView):
    """The methods of `Drawings`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Drawings.create)


class AsyncDrawingsWithRawResponse(AsyncRawView):
    """The methods of `AsyncDrawings`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncDrawings.create)


class AsyncDrawingsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDrawings`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncDrawings.create)
