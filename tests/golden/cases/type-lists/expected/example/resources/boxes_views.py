"""The views of `Boxes`: its methods, giving responses instead of what is in them."""

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
from .boxes import AsyncBoxes, Boxes


class BoxesWithRawResponse(RawView):
    """The methods of `Boxes`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Boxes.create)


class BoxesWithStreamingResponse(StreamingView):
    """The methods of `Boxes`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Boxes.create)


class AsyncBoxesWithRawResponse(AsyncRawView):
    """The methods of `AsyncBoxes`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncBoxes.create)


class AsyncBoxesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncBoxes`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncBoxes.create)
