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

    create = raw_response(Pictures.create)


class PicturesWithStreamingResponse(StreamingView):
    """The methods of `Pictures`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Pictures.create)


class AsyncPicturesWithRawResponse(AsyncRawView):
    """The methods of `AsyncPictures`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPictures.create)


class AsyncPicturesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPictures`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPictures.create)
