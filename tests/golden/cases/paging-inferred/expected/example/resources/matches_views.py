"""The views of `Matches`: its methods, giving responses instead of what is in them."""

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
from .matches import AsyncMatches, Matches


class MatchesWithRawResponse(RawView):
    """The methods of `Matches`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Matches.list)


class MatchesWithStreamingResponse(StreamingView):
    """The methods of `Matches`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Matches.list)


class AsyncMatchesWithRawResponse(AsyncRawView):
    """The methods of `AsyncMatches`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncMatches.list)


class AsyncMatchesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncMatches`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncMatches.list)
