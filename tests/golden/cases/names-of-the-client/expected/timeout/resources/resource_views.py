"""The views of `ResourceResource`: its methods, giving responses instead of what is in them."""

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
from .resource import AsyncResourceResource, ResourceResource


class ResourceResourceWithRawResponse(RawView):
    """The methods of `ResourceResource`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(ResourceResource.retrieve)


class ResourceResourceWithStreamingResponse(StreamingView):
    """The methods of `ResourceResource`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(ResourceResource.retrieve)


class AsyncResourceResourceWithRawResponse(AsyncRawView):
    """The methods of `AsyncResourceResource`, each giving the whole response: its status, its headers and its
    body.
    """

    retrieve = async_raw_response(AsyncResourceResource.retrieve)


class AsyncResourceResourceWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncResourceResource`, each giving a response for an `async with` block, which reads its
    body.
    """

    retrieve = async_streaming_response(AsyncResourceResource.retrieve)
