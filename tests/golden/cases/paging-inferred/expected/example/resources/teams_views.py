"""The views of `Teams`: its methods, giving responses instead of what is in them."""

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
from .teams import AsyncTeams, Teams


class TeamsWithRawResponse(RawView):
    """The methods of `Teams`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Teams.list)


class TeamsWithStreamingResponse(StreamingView):
    """The methods of `Teams`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Teams.list)


class AsyncTeamsWithRawResponse(AsyncRawView):
    """The methods of `AsyncTeams`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncTeams.list)


class AsyncTeamsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTeams`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncTeams.list)
