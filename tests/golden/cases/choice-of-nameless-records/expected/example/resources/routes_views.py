"""The views of `Routes`: its methods, giving responses instead of what is in them."""

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
from .routes import AsyncRoutes, Routes


class RoutesWithRawResponse(RawView):
    """The methods of `Routes`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Routes.retrieve)


class RoutesWithStreamingResponse(StreamingView):
    """The methods of `Routes`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Routes.retrieve)


class AsyncRoutesWithRawResponse(AsyncRawView):
    """The methods of `AsyncRoutes`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncRoutes.retrieve)


class AsyncRoutesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRoutes`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncRoutes.retrieve)
