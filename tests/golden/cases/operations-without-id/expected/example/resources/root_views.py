"""The views of `Root`: its methods, giving responses instead of what is in them."""

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
from .root import AsyncRoot, Root


class RootWithRawResponse(RawView):
    """The methods of `Root`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Root.retrieve)


class RootWithStreamingResponse(StreamingView):
    """The methods of `Root`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Root.retrieve)


class AsyncRootWithRawResponse(AsyncRawView):
    """The methods of `AsyncRoot`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncRoot.retrieve)


class AsyncRootWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRoot`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncRoot.retrieve)
