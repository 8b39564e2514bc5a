"""The views of `Songs`: its methods, giving responses instead of what is in them."""

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
from .songs import AsyncSongs, Songs


class SongsWithRawResponse(RawView):
    """The methods of `Songs`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Songs.create)


class SongsWithStreamingResponse(StreamingView):
    """The methods of `Songs`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Songs.create)


class AsyncSongsWithRawResponse(AsyncRawView):
    """The methods of `AsyncSongs`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncSongs.create)


class AsyncSongsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSongs`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncSongs.create)
