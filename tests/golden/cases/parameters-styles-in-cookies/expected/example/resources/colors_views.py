"""The views of `Colors`: its methods, giving responses instead of what is in them."""

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
from .colors import AsyncColors, Colors


class ColorsWithRawResponse(RawView):
    """The methods of `Colors`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Colors.list)


class ColorsWithStreamingResponse(StreamingView):
    """The methods of `Colors`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Colors.list)


class AsyncColorsWithRawResponse(AsyncRawView):
    """The methods of `AsyncColors`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncColors.list)


class AsyncColorsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncColors`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncColors.list)
