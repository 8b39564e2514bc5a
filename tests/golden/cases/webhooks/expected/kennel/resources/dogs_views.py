"""The views of `Dogs`: its methods, giving responses instead of what is in them."""

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
from .dogs import AsyncDogs, Dogs


class DogsWithRawResponse(RawView):
    """The methods of `Dogs`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(Dogs.retrieve)


class DogsWithStreamingResponse(StreamingView):
    """The methods of `Dogs`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(Dogs.retrieve)


class AsyncDogsWithRawResponse(AsyncRawView):
    """The methods of `AsyncDogs`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncDogs.retrieve)


class AsyncDogsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDogs`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncDogs.retrieve)
