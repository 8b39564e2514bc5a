"""The views of `Simple`: its methods, giving responses instead of what is in them."""

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
from .simple import AsyncSimple, Simple


class SimpleWithRawResponse(RawView):
    """The methods of `Simple`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Simple.retrieve)


class SimpleWithStreamingResponse(StreamingView):
    """The methods of `Simple`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Simple.retrieve)


class AsyncSimpleWithRawResponse(AsyncRawView):
    """The methods of `AsyncSimple`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncSimple.retrieve)


class AsyncSimpleWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSimple`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncSimple.retrieve)
