"""The views of `Models`: its methods, giving responses instead of what is in them."""

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
from .models import AsyncModels, Models


class ModelsWithRawResponse(RawView):
    """The methods of `Models`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Models.retrieve)
    list = raw_response(Models.list)


class ModelsWithStreamingResponse(StreamingView):
    """The methods of `Models`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Models.retrieve)
    list = streaming_response(Models.list)


class AsyncModelsWithRawResponse(AsyncRawView):
    """The methods of `AsyncModels`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncModels.retrieve)
    list = async_raw_response(AsyncModels.list)


class AsyncModelsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncModels`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncModels.retrieve)
    list = async_streaming_response(AsyncModels.list)
