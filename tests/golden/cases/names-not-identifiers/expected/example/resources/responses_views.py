"""The views of `Responses`: its methods, giving responses instead of what is in them."""

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
from .responses import AsyncResponses, Responses


class ResponsesWithRawResponse(RawView):
    """The methods of `Responses`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Responses.create)


class ResponsesWithStreamingResponse(StreamingView):
    """The methods of `Responses`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Responses.create)


class AsyncResponsesWithRawResponse(AsyncRawView):
    """The methods of `AsyncResponses`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncResponses.create)


class AsyncResponsesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncResponses`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncResponses.create)
