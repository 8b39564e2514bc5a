"""The views of `Maps`: its methods, giving responses instead of what is in them."""

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
from .maps import AsyncMaps, Maps


class MapsWithRawResponse(RawView):
    """The methods of `Maps`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Maps.list)


class MapsWithStreamingResponse(StreamingView):
    """The methods of `Maps`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Maps.list)


class AsyncMapsWithRawResponse(AsyncRawView):
    """The methods of `AsyncMaps`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncMaps.list)


class AsyncMapsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncMaps`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncMaps.list)
