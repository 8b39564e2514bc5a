"""The views of `Events`: its methods, giving responses instead of what is in them."""

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
from .events import AsyncEvents, Events


class EventsWithRawResponse(RawView):
    """The methods of `Events`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Events.list)


class EventsWithStreamingResponse(StreamingView):
    """The methods of `Events`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Events.list)


class AsyncEventsWithRawResponse(AsyncRawView):
    """The methods of `AsyncEvents`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncEvents.list)


class AsyncEventsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncEvents`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncEvents.list)
