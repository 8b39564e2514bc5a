"""The views of `Letters`: its methods, giving responses instead of what is in them."""

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
from .letters import AsyncLetters, Letters


class LettersWithRawResponse(RawView):
    """The methods of `Letters`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Letters.create)


class LettersWithStreamingResponse(StreamingView):
    """The methods of `Letters`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Letters.create)


class AsyncLettersWithRawResponse(AsyncRawView):
    """The methods of `AsyncLetters`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncLetters.create)


class AsyncLettersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncLetters`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncLetters.create)
