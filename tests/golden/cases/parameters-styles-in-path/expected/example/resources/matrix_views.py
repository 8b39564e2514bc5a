"""The views of `Matrix`: its methods, giving responses instead of what is in them."""

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
from .matrix import AsyncMatrix, Matrix


class MatrixWithRawResponse(RawView):
    """The methods of `Matrix`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Matrix.retrieve)


class MatrixWithStreamingResponse(StreamingView):
    """The methods of `Matrix`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Matrix.retrieve)


class AsyncMatrixWithRawResponse(AsyncRawView):
    """The methods of `AsyncMatrix`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncMatrix.retrieve)


class AsyncMatrixWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncMatrix`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncMatrix.retrieve)
