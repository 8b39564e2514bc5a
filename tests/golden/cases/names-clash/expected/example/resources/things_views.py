"""The views of `Things`: its methods, giving responses instead of what is in them."""

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
from .things import AsyncThings, Things


class ThingsWithRawResponse(RawView):
    """The methods of `Things`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Things.create)


class ThingsWithStreamingResponse(StreamingView):
    """The methods of `Things`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Things.create)


class AsyncThingsWithRawResponse(AsyncRawView):
    """The methods of `AsyncThings`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncThings.create)


class AsyncThingsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncThings`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncThings.create)
