"""The views of `Shared`: its methods, giving responses instead of what is in them."""

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
from .shared_ import AsyncShared, Shared


class SharedWithRawResponse(RawView):
    """The methods of `Shared`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Shared.retrieve)


class SharedWithStreamingResponse(StreamingView):
    """The methods of `Shared`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Shared.retrieve)


class AsyncSharedWithRawResponse(AsyncRawView):
    """The methods of `AsyncShared`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncShared.retrieve)


class AsyncSharedWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncShared`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncShared.retrieve)
