"""The views of `Types`: its methods, giving responses instead of what is in them."""

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
from .types import AsyncTypes, Types


class TypesWithRawResponse(RawView):
    """The methods of `Types`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Types.list)


class TypesWithStreamingResponse(StreamingView):
    """The methods of `Types`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Types.list)


class AsyncTypesWithRawResponse(AsyncRawView):
    """The methods of `AsyncTypes`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncTypes.list)


class AsyncTypesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncTypes`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncTypes.list)
