"""The views of `Folders`: its methods, giving responses instead of what is in them."""

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
from .users_folders import AsyncFolders, Folders


class FoldersWithRawResponse(RawView):
    """The methods of `Folders`, each giving the whole response: its status, its headers and its body."""

    update = raw_response(Folders.update)


class FoldersWithStreamingResponse(StreamingView):
    """The methods of `Folders`, each giving a response for a `with` block, which reads its body."""

    update = streaming_response(Folders.update)


class AsyncFoldersWithRawResponse(AsyncRawView):
    """The methods of `AsyncFolders`, each giving the whole response: its status, its headers and its body."""

    update = async_raw_response(AsyncFolders.update)


class AsyncFoldersWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncFolders`, each giving a response for an `async with` block, which reads its body."""

    update = async_streaming_response(AsyncFolders.update)
