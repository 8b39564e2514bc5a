"""The views of `Class`: its methods, giving responses instead of what is in them."""

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
from .class_ import AsyncClass, Class


class ClassWithRawResponse(RawView):
    """The methods of `Class`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Class.retrieve)


class ClassWithStreamingResponse(StreamingView):
    """The methods of `Class`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Class.retrieve)


class AsyncClassWithRawResponse(AsyncRawView):
    """The methods of `AsyncClass`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncClass.retrieve)


class AsyncClassWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncClass`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncClass.retrieve)
