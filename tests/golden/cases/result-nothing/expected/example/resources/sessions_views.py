"""The views of `Sessions`: its methods, giving responses instead of what is in them."""

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
from .sessions import AsyncSessions, Sessions


class SessionsWithRawResponse(RawView):
    """The methods of `Sessions`, each giving the whole response: its status, its headers and its body."""

    delete = raw_response(Sessions.delete)


class SessionsWithStreamingResponse(StreamingView):
    """The methods of `Sessions`, each giving a response for a `with` block, which reads its body."""

    delete = streaming_response(Sessions.delete)


class AsyncSessionsWithRawResponse(AsyncRawView):
    """The methods of `AsyncSessions`, each giving the whole response: its status, its headers and its body."""

    delete = async_raw_response(AsyncSessions.delete)


class AsyncSessionsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSessions`, each giving a response for an `async with` block, which reads its body."""

    delete = async_streaming_response(AsyncSessions.delete)
