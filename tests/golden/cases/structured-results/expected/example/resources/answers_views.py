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
    create_typed = raw_response(Answers.create_typed)


class AnswersWithStreamingResponse(StreamingView):
    """The methods of `Answers`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Answers.create)
    create_typed = streaming_response(Answers.create_typed)


class AsyncAnswersWithRawResponse(AsyncRawView):
    """The methods of `AsyncAnswers`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncAnswers.create)
    create_typed = async_raw_response(AsyncAnswers.create_typed)


class AsyncAnswersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncAnswers`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncAnswers.create)
    create_typed = async_streaming_response(AsyncAnswers.create_typed)
