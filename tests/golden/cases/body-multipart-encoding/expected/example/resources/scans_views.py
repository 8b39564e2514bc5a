"""The views of `Scans`: its methods, giving responses instead of what is in them."""

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
from .scans import AsyncScans, Scans


class ScansWithRawResponse(RawView):
    """The methods of `Scans`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Scans.create)


class ScansWithStreamingResponse(StreamingView):
    """The methods of `Scans`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Scans.create)


class AsyncScansWithRawResponse(AsyncRawView):
    """The methods of `AsyncScans`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncScans.create)


class AsyncScansWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncScans`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncScans.create)
