"""The views of `Label`: its methods, giving responses instead of what is in them."""

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
from .label import AsyncLabel, Label


class LabelWithRawResponse(RawView):
    """The methods of `Label`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Label.retrieve)


class LabelWithStreamingResponse(StreamingView):
    """The methods of `Label`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Label.retrieve)


class AsyncLabelWithRawResponse(AsyncRawView):
    """The methods of `AsyncLabel`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncLabel.retrieve)


class AsyncLabelWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncLabel`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncLabel.retrieve)
