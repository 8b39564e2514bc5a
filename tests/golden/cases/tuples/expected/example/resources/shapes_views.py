"""The views of `Shapes`: its methods, giving responses instead of what is in them."""

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
from .shapes import AsyncShapes, Shapes


class ShapesWithRawResponse(RawView):
    """The methods of `Shapes`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Shapes.create)


class ShapesWithStreamingResponse(StreamingView):
    """The methods of `Shapes`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Shapes.create)


class AsyncShapesWithRawResponse(AsyncRawView):
    """The methods of `AsyncShapes`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncShapes.create)


class AsyncShapesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncShapes`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncShapes.create)
