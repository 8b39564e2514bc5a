"""The views of `Completions`: its methods, giving responses instead of what is in them."""

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
from .completions import AsyncCompletions, Completions


class CompletionsWithRawResponse(RawView):
    """The methods of `Completions`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Completions.create)


class CompletionsWithStreamingResponse(StreamingView):
    """The methods of `Completions`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Completions.create)


class AsyncCompletionsWithRawResponse(AsyncRawView):
    """The methods of `AsyncCompletions`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncCompletions.create)


class AsyncCompletionsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncCompletions`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncCompletions.create)
