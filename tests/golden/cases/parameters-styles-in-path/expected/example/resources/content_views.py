"""The views of `Content`: its methods, giving responses instead of what is in them."""

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
from .content import AsyncContent, Content


class ContentWithRawResponse(RawView):
    """The methods of `Content`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Content.retrieve)


class ContentWithStreamingResponse(StreamingView):
    """The methods of `Content`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Content.retrieve)


class AsyncContentWithRawResponse(AsyncRawView):
    """The methods of `AsyncContent`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncContent.retrieve)


class AsyncContentWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncContent`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncContent.retrieve)
