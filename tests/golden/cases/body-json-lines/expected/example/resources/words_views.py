"""The views of `Words`: its methods, giving responses instead of what is in them."""

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
from .words import AsyncWords, Words


class WordsWithRawResponse(RawView):
    """The methods of `Words`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Words.create)


class WordsWithStreamingResponse(StreamingView):
    """The methods of `Words`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Words.create)


class AsyncWordsWithRawResponse(AsyncRawView):
    """The methods of `AsyncWords`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncWords.create)


class AsyncWordsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncWords`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncWords.create)
