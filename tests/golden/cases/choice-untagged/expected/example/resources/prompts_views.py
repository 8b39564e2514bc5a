"""The views of `Prompts`: its methods, giving responses instead of what is in them."""

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
from .prompts import AsyncPrompts, Prompts


class PromptsWithRawResponse(RawView):
    """The methods of `Prompts`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Prompts.create)


class PromptsWithStreamingResponse(StreamingView):
    """The methods of `Prompts`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Prompts.create)


class AsyncPromptsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPrompts`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPrompts.create)


class AsyncPromptsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPrompts`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPrompts.create)
