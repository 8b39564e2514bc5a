"""The views of `Get`: its methods, giving responses instead of what is in them."""

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
from .get import AsyncGet, Get


class GetWithRawResponse(RawView):
    """The methods of `Get`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Get.retrieve)


class GetWithStreamingResponse(StreamingView):
    """The methods of `Get`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Get.retrieve)


class AsyncGetWithRawResponse(AsyncRawView):
    """The methods of `AsyncGet`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncGet.retrieve)


class AsyncGetWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncGet`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncGet.retrieve)
