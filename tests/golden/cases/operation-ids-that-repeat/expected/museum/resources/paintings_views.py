"""The views of `Paintings`: its methods, giving responses instead of what is in them."""

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
from .paintings import AsyncPaintings, Paintings


class PaintingsWithRawResponse(RawView):
    """The methods of `Paintings`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Paintings.list)
    create = raw_response(Paintings.create)
    get = raw_response(Paintings.get)
    restore = raw_response(Paintings.restore)


class PaintingsWithStreamingResponse(StreamingView):
    """The methods of `Paintings`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Paintings.list)
    create = streaming_response(Paintings.create)
    get = streaming_response(Paintings.get)
    restore = streaming_response(Paintings.restore)


class AsyncPaintingsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPaintings`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncPaintings.list)
    create = async_raw_response(AsyncPaintings.create)
    get = async_raw_response(AsyncPaintings.get)
    restore = async_raw_response(AsyncPaintings.restore)


class AsyncPaintingsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPaintings`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncPaintings.list)
    create = async_streaming_response(AsyncPaintings.create)
    get = async_streaming_response(AsyncPaintings.get)
    restore = async_streaming_response(AsyncPaintings.restore)
