"""The views of `All`: its methods, giving responses instead of what is in them."""

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
from .all import All, AsyncAll


class AllWithRawResponse(RawView):
    """The methods of `All`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(All.create)


class AllWithStreamingResponse(StreamingView):
    """The methods of `All`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(All.create)


class AsyncAllWithRawResponse(AsyncRawView):
    """The methods of `AsyncAll`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncAll.create)


class AsyncAllWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncAll`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncAll.create)
