"""The views of `Batches`: its methods, giving responses instead of what is in them."""

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
from .messages_batches import AsyncBatches, Batches


class BatchesWithRawResponse(RawView):
    """The methods of `Batches`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Batches.create)
    retrieve = raw_response(Batches.retrieve)
    list = raw_response(Batches.list)
    cancel = raw_response(Batches.cancel)
    delete = raw_response(Batches.delete)
    results = raw_response(Batches.results)


class BatchesWithStreamingResponse(StreamingView):
    """The methods of `Batches`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Batches.create)
    retrieve = streaming_response(Batches.retrieve)
    list = streaming_response(Batches.list)
    cancel = streaming_response(Batches.cancel)
    delete = streaming_response(Batches.delete)
    results = streaming_response(Batches.results)


class AsyncBatchesWithRawResponse(AsyncRawView):
    """The methods of `AsyncBatches`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncBatches.create)
    retrieve = async_raw_response(AsyncBatches.retrieve)
    list = async_raw_response(AsyncBatches.list)
    cancel = async_raw_response(AsyncBatches.cancel)
    delete = async_raw_response(AsyncBatches.delete)
    results = async_raw_response(AsyncBatches.results)


class AsyncBatchesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncBatches`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncBatches.create)
    retrieve = async_streaming_response(AsyncBatches.retrieve)
    list = async_streaming_response(AsyncBatches.list)
    cancel = async_streaming_response(AsyncBatches.cancel)
    delete = async_streaming_response(AsyncBatches.delete)
    results = async_streaming_response(AsyncBatches.results)
