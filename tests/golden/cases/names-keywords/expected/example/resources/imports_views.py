"""The views of `Imports`: its methods, giving responses instead of what is in them."""

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
from .imports import AsyncImports, Imports


class ImportsWithRawResponse(RawView):
    """The methods of `Imports`, each giving the whole response: its status, its headers and its body."""

    update = raw_response(Imports.update)


class ImportsWithStreamingResponse(StreamingView):
    """The methods of `Imports`, each giving a response for a `with` block, which reads its body."""

    update = streaming_response(Imports.update)


class AsyncImportsWithRawResponse(AsyncRawView):
    """The methods of `AsyncImports`, each giving the whole response: its status, its headers and its body."""

    update = async_raw_response(AsyncImports.update)


class AsyncImportsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncImports`, each giving a response for an `async with` block, which reads its body."""

    update = async_streaming_response(AsyncImports.update)
