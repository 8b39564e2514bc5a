"""The views of `Files`: its methods, giving responses instead of what is in them."""

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
from .files import AsyncFiles, Files


class FilesWithRawResponse(RawView):
    """The methods of `Files`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Files.list)
    search = raw_response(Files.search)


class FilesWithStreamingResponse(StreamingView):
    """The methods of `Files`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Files.list)
    search = streaming_response(Files.search)


class AsyncFilesWithRawResponse(AsyncRawView):
    """The methods of `AsyncFiles`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncFiles.list)
    search = async_raw_response(AsyncFiles.search)


class AsyncFilesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncFiles`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncFiles.list)
    search = async_streaming_response(AsyncFiles.search)
