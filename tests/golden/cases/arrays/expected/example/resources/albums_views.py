"""The views of `Albums`: its methods, giving responses instead of what is in them."""

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
from .albums import Albums, AsyncAlbums


class AlbumsWithRawResponse(RawView):
    """The methods of `Albums`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Albums.create)


class AlbumsWithStreamingResponse(StreamingView):
    """The methods of `Albums`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Albums.create)


class AsyncAlbumsWithRawResponse(AsyncRawView):
    """The methods of `AsyncAlbums`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncAlbums.create)


class AsyncAlbumsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncAlbums`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncAlbums.create)
