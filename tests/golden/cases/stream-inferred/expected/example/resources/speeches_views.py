"""The views of `Speeches`: its methods, giving responses instead of what is in them."""

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
from .speeches import AsyncSpeeches, Speeches


class SpeechesWithRawResponse(RawView):
    """The methods of `Speeches`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Speeches.create)


class SpeechesWithStreamingResponse(StreamingView):
    """The methods of `Speeches`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Speeches.create)


class AsyncSpeechesWithRawResponse(AsyncRawView):
    """The methods of `AsyncSpeeches`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncSpeeches.create)


class AsyncSpeechesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSpeeches`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncSpeeches.create)
