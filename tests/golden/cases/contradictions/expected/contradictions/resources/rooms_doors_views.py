"""The views of `Doors`: its methods, giving responses instead of what is in them."""

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
from .rooms_doors import AsyncDoors, Doors


class DoorsWithRawResponse(RawView):
    """The methods of `Doors`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Doors.retrieve)


class DoorsWithStreamingResponse(StreamingView):
    """The methods of `Doors`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Doors.retrieve)


class AsyncDoorsWithRawResponse(AsyncRawView):
    """The methods of `AsyncDoors`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncDoors.retrieve)


class AsyncDoorsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDoors`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncDoors.retrieve)
