"""The views of `Photos`: its methods, giving responses instead of what is in them."""

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
from .photos import AsyncPhotos, Photos


class PhotosWithRawResponse(RawView):
    """The methods of `Photos`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Photos.create)


class PhotosWithStreamingResponse(StreamingView):
    """The methods of `Photos`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Photos.create)


class AsyncPhotosWithRawResponse(AsyncRawView):
    """The methods of `AsyncPhotos`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPhotos.create)


class AsyncPhotosWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPhotos`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPhotos.create)
