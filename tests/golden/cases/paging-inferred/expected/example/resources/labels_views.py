"""The views of `Labels`: its methods, giving responses instead of what is in them."""

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
from .labels import AsyncLabels, Labels


class LabelsWithRawResponse(RawView):
    """The methods of `Labels`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Labels.list)


class LabelsWithStreamingResponse(StreamingView):
    """The methods of `Labels`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Labels.list)


class AsyncLabelsWithRawResponse(AsyncRawView):
    """The methods of `AsyncLabels`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncLabels.list)


class AsyncLabelsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncLabels`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncLabels.list)
