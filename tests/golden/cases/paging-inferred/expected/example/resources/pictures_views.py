"""The views of `Pictures`: its methods, giving responses instead of what is in them."""

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
from .pictures import AsyncPictures, Pictures


class PicturesWithRawResponse(RawView):
    """The methods of `Pictures`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Pictures.list)


class PicturesWithStreamingResponse(StreamingView):
    """The methods of `Pictures`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Pictures.list)


class AsyncPicturesWithRawResponse(AsyncRawView):
    """The methods of `AsyncPictures`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncPictures.list)


class AsyncPicturesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPictures`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncPictures.list)
