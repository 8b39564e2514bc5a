"""The views of `State`: its methods, giving responses instead of what is in them."""

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
from .state import AsyncState, State


class StateWithRawResponse(RawView):
    """The methods of `State`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(State.retrieve)


class StateWithStreamingResponse(StreamingView):
    """The methods of `State`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(State.retrieve)


class AsyncStateWithRawResponse(AsyncRawView):
    """The methods of `AsyncState`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncState.retrieve)


class AsyncStateWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncState`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncState.retrieve)
