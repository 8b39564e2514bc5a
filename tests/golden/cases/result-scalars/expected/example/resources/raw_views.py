"""The views of `Raw`: its methods, giving responses instead of what is in them."""

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
from .raw import AsyncRaw, Raw


class RawWithRawResponse(RawView):
    """The methods of `Raw`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Raw.retrieve)


class RawWithStreamingResponse(StreamingView):
    """The methods of `Raw`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Raw.retrieve)


class AsyncRawWithRawResponse(AsyncRawView):
    """The methods of `AsyncRaw`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncRaw.retrieve)


class AsyncRawWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRaw`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncRaw.retrieve)
