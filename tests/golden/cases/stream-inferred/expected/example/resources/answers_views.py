"""The views of `Answers`: its methods, giving responses instead of what is in them."""

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
from .answers import Answers, AsyncAnswers


class AnswersWithRawResponse(RawView):
    """The methods of `Answers`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Answers.create)


class AnswersWithStreamingResponse(StreamingView):
    """The methods of `Answers`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Answers.create)


class AsyncAnswersWithRawResponse(AsyncRawView):
    """The methods of `AsyncAnswers`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncAnswers.create)


class AsyncAnswersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncAnswers`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncAnswers.create)
